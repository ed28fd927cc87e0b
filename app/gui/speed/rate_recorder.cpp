// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/rate_recorder.h"

#include "app/gui/transfers/transfer_model.h"

#include <algorithm>
#include <chrono>

namespace partway {

namespace {

qint64 steadySecond()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

RateRecorder::RateRecorder(const TransferModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.setTimerType(
        Qt::PreciseTimer); // a coarse one skips a second now and then, which looks like a gap
    connect(&m_timer, &QTimer::timeout, this, [this] { sample(steadySecond()); });
    connect(&model, &TransferModel::updated, this, &RateRecorder::wake);
}

void RateRecorder::wake()
{
    if (m_timer.isActive())
        return;
    if (m_model.sums().count(Fact::ToMove) > 0)
        m_timer.start();
}

void RateRecorder::sample(qint64 second)
{
    m_now = second;
    double sum = 0;
    bool any = false;
    const TransferRows &rows = m_model.transfers();
    for (int row = 0; row < rows.size(); ++row) {
        if (!m_model.factsAt(row).testFlag(Fact::ToMove))
            continue;
        const Transfer &transfer = rows.at(row);
        any = true;
        sum += transfer.bytesPerSecond;
        const auto known = m_each.find(transfer.id);
        if (known != m_each.end())
            known->add(second, transfer.bytesPerSecond);
        else if (transfer.bytesPerSecond > 0)
            m_each[transfer.id].add(second, transfer.bytesPerSecond);
    }
    if (any)
        m_all.add(second, sum);
    forgetOld();
    // Once the last value has left the picture there is nothing to draw and nothing to wake up for.
    if (!any && (m_all.isEmpty() || m_all.last() + RateHistory::span < second))
        m_timer.stop();
    Q_EMIT sampled();
}

void RateRecorder::forgetOld()
{
    m_each.removeIf([this](const auto &one) { return one.value().last() + RateHistory::span < m_now; });
    while (m_each.size() > most) {
        const auto oldest =
            std::min_element(m_each.cbegin(), m_each.cend(),
                             [](const RateHistory &a, const RateHistory &b) { return a.last() < b.last(); });
        m_each.erase(oldest);
    }
}

} // namespace partway
