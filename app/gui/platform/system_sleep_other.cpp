// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/system_sleep.h"

namespace partway {

namespace {

class NoSleep final : public SystemSleep
{
public:
    void askWhetherPossible(std::function<void(bool)> done) override { done(false); }
    void sleepNow(std::function<void(QString)> done) override { done(QStringLiteral("not on this system")); }
};

} // namespace

std::unique_ptr<SystemSleep> makeSystemSleep() { return std::make_unique<NoSleep>(); }

} // namespace partway
