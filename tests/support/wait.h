// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTest>
#include <QTimer>

#include <chrono>

namespace partway::tests {

/// Runs the event loop until the condition holds; false when it does not within that time. For QVERIFY.
/// Looks after every round of events: QTest::qWaitFor() first waits until there are none left, which a busy
/// engine may not grant for seconds.
template <typename Condition>
[[nodiscard]] bool happens(Condition condition, std::chrono::milliseconds within = std::chrono::seconds(20))
{
    QTimer pulse; // what other threads do is looked at as well
    pulse.start(std::chrono::milliseconds(10));
    const QDeadlineTimer end(within);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace partway::tests
