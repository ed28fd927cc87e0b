// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace partway {

/// Sends the computer to sleep, where the system lets a program do that.
class SystemSleep
{
public:
    virtual ~SystemSleep() = default;
    /// Answers once, later, whether it may be offered; not at all when this object is gone by then.
    virtual void askWhetherPossible(std::function<void(bool possible)> done) = 0;
    /// Answers once with the system's own words where it refused, empty where it sleeps. Untrusted text.
    virtual void sleepNow(std::function<void(QString refusal)> done) = 0;
};

/// Never null; one that is never possible where there is no way.
std::unique_ptr<SystemSleep> makeSystemSleep();

} // namespace partway
