// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QMetaObject>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace partway::test {

/// What is measured is what happens in that time.
inline void runFor(milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

inline double seconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// Watches how long each event keeps the loop from the next one: by the clock, and in processor time, which
/// a busy machine does not lengthen.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // others have loops of their own
            return QApplication::notify(receiver, event);
        const double wall = seconds(CLOCK_MONOTONIC);
        const double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double took = (seconds(CLOCK_THREAD_CPUTIME_ID) - cpu) * 1000;
        longestWall = std::max(longestWall, (seconds(CLOCK_MONOTONIC) - wall) * 1000);
        if (took > longestCpu) {
            longestCpu = took;
            longestName = QStringLiteral("%1, event %2").arg(QLatin1String(name)).arg(type);
        }
        return result;
    }

    void forget()
    {
        longestWall = longestCpu = 0;
        longestName.clear();
    }

    double longestWall = 0;
    double longestCpu = 0;
    QString longestName;

private:
    int m_depth = 0;
};

/// A field of this process's status: "VmRSS", "VmHWM".
inline qint64 memoryKiB(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

} // namespace partway::test
