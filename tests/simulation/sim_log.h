// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/simulation/event_queue.h"

#include <QByteArray>
#include <QString>

#include <deque>

namespace partway::sim {

/// What happened in a run, line by line. Keeps the last lines (or all of them) and a hash of every line, by
/// which two runs can be compared.
class SimLog
{
public:
    static constexpr std::size_t lastLines = 60;

    SimLog(const EventQueue &queue, bool whole)
        : m_queue(queue)
        , m_whole(whole)
    {
    }

    template <typename... Words>
    void add(const Words &...words)
    {
        QByteArray line;
        line.reserve(96);
        appendTime(line);
        (append(line, words), ...);
        keep(std::move(line));
    }

    [[nodiscard]] quint64 hash() const { return m_hash; }
    [[nodiscard]] QByteArray text() const;

private:
    void appendTime(QByteArray &line) const;
    void keep(QByteArray line);
    static void append(QByteArray &line, const char *word) { line += word; }
    static void append(QByteArray &line, const QByteArray &word) { line += word; }
    static void append(QByteArray &line, const QString &word) { line += word.left(24).toUtf8(); }
    static void append(QByteArray &line, QLatin1String word) { line.append(word.data(), word.size()); }
    static void append(QByteArray &line, int number) { line += QByteArray::number(number); }
    static void append(QByteArray &line, qint64 number) { line += QByteArray::number(number); }
    static void append(QByteArray &line, milliseconds time)
    {
        line += QByteArray::number(qint64(time.count())) + "ms";
    }
    static void append(QByteArray &line, const Error &error)
    {
        append(line, nameOf(error.kind));
        if (!error.detail.isEmpty())
            line += " (" + error.detail.toUtf8() + ")";
    }

    const EventQueue &m_queue;
    bool m_whole;
    std::deque<QByteArray> m_lines;
    quint64 m_hash = 0xcbf29ce484222325U; ///< FNV-1a
};

} // namespace partway::sim
