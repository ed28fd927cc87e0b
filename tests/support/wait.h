// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <chrono>

namespace partway::tests {

/// Runs the event loop until the condition holds; false when it does not within that time. For QVERIFY.
template <typename Condition>
[[nodiscard]] bool happens(Condition condition, std::chrono::milliseconds within = std::chrono::seconds(20))
{
    return QTest::qWaitFor(condition, static_cast<int>(within.count()));
}

} // namespace partway::tests
