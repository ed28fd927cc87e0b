// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_log.h"

namespace partway::sim {

void SimLog::appendTime(QByteArray &line) const
{
    const qint64 ms = m_queue.now().time_since_epoch().count() - 3'600'000;
    line += QByteArray::number(ms / 1000).rightJustified(6) + '.' +
            QByteArray::number(ms % 1000).rightJustified(3, '0') + ' ';
}

void SimLog::keep(QByteArray line)
{
    for (const char byte : line)
        m_hash = (m_hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3U;
    m_lines.push_back(std::move(line));
    if (!m_whole && m_lines.size() > lastLines)
        m_lines.pop_front();
}

QByteArray SimLog::text() const
{
    QByteArray text;
    for (const QByteArray &line : m_lines)
        text += line + '\n';
    return text;
}

} // namespace partway::sim
