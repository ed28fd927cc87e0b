// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/speed_pane.h"

#include "app/gui/speed/rate_recorder.h"
#include "app/gui/speed/speed_graph.h"
#include "app/gui/speed/speed_words.h"
#include "app/gui/theme/theme.h"
#include "app/text/error_sentence.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace partway {

SpeedPane::SpeedPane(const RateRecorder &rates, QWidget *parent)
    : QWidget(parent)
    , m_rates(rates)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_graph(new SpeedGraph(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(strongFont(secondaryFont(font())));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(secondaryFont(font()));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_graph, 1);
    connect(&rates, &RateRecorder::sampled, this, &SpeedPane::refresh);
    setTransfer(nullptr);
}

void SpeedPane::setTransfer(const Transfer *transfer)
{
    const TransferId id = transfer ? transfer->id : TransferId{};
    const QString title =
        transfer ? plainLine(QFileInfo(transfer->request.sourcePath).fileName(), 120) : tr("All transfers");
    if (id == m_id && title == m_title->text())
        return;
    m_id = id;
    m_title->setText(title);
    refresh();
}

void SpeedPane::setLimit(double limit)
{
    if (m_limit == limit)
        return;
    m_limit = limit;
    m_graph->setLimit(limit);
    refresh();
}

void SpeedPane::refresh()
{
    if (!isVisible())
        return; // showEvent() catches up
    const RateHistory history = m_id.isNull() ? m_rates.all() : m_rates.of(m_id);
    m_graph->setHistory(history, m_rates.now());
    m_summary->setText(rateSummaryText(summaryOf(history, m_rates.now()), m_limit));
}

void SpeedPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString SpeedPane::title() const { return m_title->text(); }
QString SpeedPane::summary() const { return m_summary->text(); }

} // namespace partway
