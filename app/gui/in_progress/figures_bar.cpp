// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/figures_bar.h"

#include "app/gui/in_progress/upload_words.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/quantities_text.h"

#include <QFontInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace partway {

FiguresBar::FiguresBar(QWidget *parent)
    : QWidget(parent)
    , refresh(new QPushButton(tr("Refresh"), this))
    , rule(new QPushButton(tr("Rule…"), this))
    , older(new QPushButton(tr("Abort older than…"), this))
    , abortChecked(new QPushButton(this))
    , m_grid(new QGridLayout)
    , m_buttons(new QHBoxLayout)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
{
    setAccessibleName(tr("All uploads in progress"));
    addFigure(Uploads, tr("Unfinished uploads"));
    addFigure(Stored, tr("Stored and billed"));
    addFigure(Cost, tr("Cost"));
    addFigure(Soon, tr("Deleted by the store soon"));
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(figureCount, 1);
    placeFigures(figureCount);
    rule->setAccessibleDescription(tr("What the store removes by itself, by a rule of the bucket"));
    older->setAccessibleDescription(tr("Asks for an age, and tells what that would free"));
    m_more->setIcon(glyphIcon(Glyph::Menu, palette()));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More for uploads in progress"));
    m_more->setToolTip(tr("More"));
    m_menu->setToolTipsVisible(true);
    m_buttons->setSpacing(8);
    for (QWidget *button :
         {static_cast<QWidget *>(refresh), static_cast<QWidget *>(rule), static_cast<QWidget *>(older),
          static_cast<QWidget *>(abortChecked), static_cast<QWidget *>(m_more)})
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
    m_row->setContentsMargins(16, 12, 12, 13);
    m_row->setSpacing(12);
    m_row->addLayout(m_grid);
    m_row->addStretch(1);
    m_row->addLayout(m_buttons);
    setChecked(0);
    setTotals(std::nullopt);
}

void FiguresBar::addFigure(Figure figure, const QString &caption)
{
    auto *name = new QLabel(caption, this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(secondaryFont(font()));
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 7);
    value->setFont(large);
    m_figures[size_t(figure)] = {name, value};
}

void FiguresBar::placeFigures(int columns)
{
    for (const Pair &pair : m_figures) {
        m_grid->removeWidget(pair.caption);
        m_grid->removeWidget(pair.value);
    }
    for (int i = 0; i < figureCount; ++i) {
        m_grid->addWidget(m_figures[size_t(i)].caption, i / columns * 2, i % columns);
        m_grid->addWidget(m_figures[size_t(i)].value, i / columns * 2 + 1, i % columns);
    }
}

void FiguresBar::set(Figure figure, const QString &value)
{
    const Pair &pair = m_figures[size_t(figure)];
    if (pair.value->text() == value)
        return;
    pair.value->setText(value);
    pair.value->setAccessibleName(tr("%1: %2", "a caption and its figure").arg(pair.caption->text(), value));
}

void FiguresBar::setTotals(const std::optional<UploadTotals> &totals)
{
    const QString unknown = QStringLiteral("–");
    set(Uploads, totals ? QLocale().toString(totals->sums.uploads) : unknown);
    set(Stored, totals ? storedText(totals->sums) : unknown);
    set(Cost, totals && totals->usdAMonth ? tr("%1 a month", "money").arg(formatMoney(*totals->usdAMonth))
                                          : unknown);
    set(Soon, totals ? QLocale().toString(totals->sums.soon) : unknown);
    QPalette colors = palette();
    if (totals && totals->sums.soon > 0)
        colors.setColor(QPalette::WindowText, tokensFor(palette()).attention);
    m_figures[Soon].value->setPalette(colors);
    m_figures[Cost].value->setToolTip(
        totals && totals->somePriceUnknown
            ? tr("Without what lies at stores whose price is not known. The account's settings have a place "
                 "for it.")
            : QString());
    fit();
}

void FiguresBar::setChecked(int count)
{
    abortChecked->setText(tr("Abort %Ln selected…", nullptr, count));
    abortChecked->setVisible(count > 0);
    older->setVisible(count == 0);
    fit();
}

void FiguresBar::setBusy(bool busy)
{
    refresh->setText(busy ? tr("Stop") : tr("Refresh"));
    refresh->setAccessibleDescription(busy ? tr("Nothing more is asked of the stores")
                                           : tr("Asks the stores again (F5)"));
}

QString FiguresBar::text() const
{
    QStringList lines;
    for (const Pair &pair : m_figures)
        lines.append(pair.caption->text() + QLatin1Char(' ') + pair.value->text());
    return lines.join(QLatin1Char('\n'));
}

void FiguresBar::fit()
{
    const auto fits = [this] {
        for (QLayout *layout : {static_cast<QLayout *>(m_grid), static_cast<QLayout *>(m_buttons),
                                static_cast<QLayout *>(m_row)})
            layout->invalidate(); // it does not reach those within
        return m_row->minimumSize().width() <= width();
    };
    m_row->setDirection(QBoxLayout::LeftToRight);
    placeFigures(figureCount);
    if (fits())
        return;
    m_row->setDirection(QBoxLayout::TopToBottom);
    if (!fits())
        placeFigures(figureCount / 2);
}

void FiguresBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FiguresBar::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace partway
