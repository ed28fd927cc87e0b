// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/lower_pane.h"

#include "app/gui/log/log_pane.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/speed/speed_pane.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/details_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace partway {

LowerPane::LowerPane(const RateRecorder &rates, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_copy(new QPushButton(this))
    , m_problem(new ProblemStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_parts(new PartsPane(this))
    , m_speed(new SpeedPane(rates, this))
    , m_details(new DetailsPane(this))
    , m_log(new LogPane(this))
    , m_hint(new QLabel(this))
{
    m_tabs->addTab(tr("Parts"));
    m_tabs->addTab(tr("Speed"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Log"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Views of the transfer"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    for (QWidget *page :
         {static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_details),
          static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_hint)})
        m_pages->addWidget(page);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &LowerPane::showPage);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(tab() == LowerTab::Log ? m_log->text() : m_details->text());
    });
    setTransfer(nullptr, {}, 0);
}

void LowerPane::setTransfer(const Transfer *transfer, const QString &accountName, int selected)
{
    m_hasTransfer = transfer != nullptr;
    m_selected = selected;
    m_problem->setTransfer(transfer, accountName);
    m_parts->setTransfer(transfer);
    m_speed->setTransfer(transfer);
    m_log->setTransfer(transfer, accountName);
    m_details->setTransfer(transfer, accountName, m_log->failedAt());
    showPage();
}

LowerTab LowerPane::tab() const { return LowerTab(m_tabs->currentIndex()); }
void LowerPane::setTab(LowerTab tab) { m_tabs->setCurrentIndex(qBound(0, int(tab), m_tabs->count() - 1)); }

QString LowerPane::hintFor(LowerTab tab) const
{
    switch (tab) {
    case LowerTab::Parts:
        return m_selected > 1
                   ? tr("%Ln transfers are selected. Choose one to see its parts.", nullptr, m_selected)
                   : tr("Choose a transfer to see its parts.");
    case LowerTab::Speed:
        return {};
    case LowerTab::Details:
        return m_selected > 1
                   ? tr("%Ln transfers are selected. Choose one to see its details.", nullptr, m_selected)
                   : tr("Choose a transfer to see its details.");
    case LowerTab::Log:
        return m_selected > 1
                   ? tr("%Ln transfers are selected. Choose one to read its log.", nullptr, m_selected)
                   : tr("Choose a transfer to read its log.");
    }
    Q_UNREACHABLE();
}

QString LowerPane::copyTextFor(LowerTab tab) const
{
    switch (tab) {
    case LowerTab::Parts:
    case LowerTab::Speed:
        return {};
    case LowerTab::Details:
        return tr("&Copy details");
    case LowerTab::Log:
        return tr("&Copy all");
    }
    Q_UNREACHABLE();
}

void LowerPane::showPage()
{
    const QString copy = copyTextFor(tab());
    m_copy->setText(copy);
    m_copy->setVisible(m_hasTransfer && !copy.isEmpty());
    m_hint->setText(hintFor(tab()));
    // Those that scroll leave a problem the room for its words.
    const bool scrolls = tab() == LowerTab::Details || tab() == LowerTab::Log;
    m_pages->setSizePolicy(QSizePolicy::Preferred, scrolls ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    const bool hasPage = m_hasTransfer || tab() == LowerTab::Speed;
    m_pages->setCurrentWidget(hasPage ? m_pages->widget(m_tabs->currentIndex()) : m_hint);
}

void LowerPane::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), t.line);
}

} // namespace partway
