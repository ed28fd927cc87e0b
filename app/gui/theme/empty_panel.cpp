// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/empty_panel.h"

#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

namespace {

constexpr int picture = 72;

} // namespace

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_pictureSpace(new QSpacerItem(0, picture + 12))
{
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setProperty(primaryProperty, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 16, 48, 16);
    column->setSpacing(8);
    column->addStretch(1);
    column->addSpacerItem(m_pictureSpace);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

void EmptyPanel::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    arrange();
    update();
}

void EmptyPanel::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyPanel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

bool EmptyPanel::fits(QSize place) const
{
    const int picturesHeight = m_pictureShown ? picture + 12 : 0;
    return layout()->totalHeightForWidth(place.width()) - picturesHeight <= place.height();
}

QString EmptyPanel::text() const { return m_title->text() + QLatin1Char('\n') + m_text->text(); }

void EmptyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EmptyPanel::arrange()
{
    // Lines that the eye finds back from.
    const int side = std::max(2 * 24, (width() - 560) / 2);
    layout()->setContentsMargins(side, 16, side, 16);
    // Where there is little room, it is for the words.
    m_pictureSpace->changeSize(0, 0);
    layout()->invalidate();
    m_pictureShown = height() >= layout()->totalHeightForWidth(width()) + picture + 12;
    m_pictureSpace->changeSize(0, m_pictureShown ? picture + 12 : 0);
    layout()->invalidate();
}

void EmptyPanel::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    if (!m_pictureShown)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - picture) / 2.0, m_title->y() - picture - 16, picture, picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.selection);
    painter.drawEllipse(disc);
    const int size = 32;
    const QPointF corner = disc.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(corner, glyphPixmap(m_glyph, t.confirmed, size, devicePixelRatioF()));
}

} // namespace partway
