// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/control_desk.h"
#include "app/gui/platform/system_sleep.h"
#include "app/gui/settings/preferences.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/support/manual_clock.h"

#include <QTimeZone>

#include <memory>
#include <utility>

namespace partway::test {

/// A computer that sleeps when it is told, or refuses with these words.
class ScriptedSleep : public SystemSleep
{
public:
    void askWhetherPossible(std::function<void(bool)> done) override { done(possible); }
    void sleepNow(std::function<void(QString)> done) override
    {
        ++asleep;
        done(refusal);
    }
    bool possible = true;
    int asleep = 0;
    QString refusal;
};

/// The window with its controls, on Wednesday, 7 January 2026, 14:00 in Berlin, until a test moves the clock.
class ControlFixture : public WindowFixture
{
public:
    ControlFixture()
        : preferences(settings)
        , zone("Europe/Berlin")
    {
        clock.setUtc(utc(QStringLiteral("2026-01-07T14:00:00")));
        control = makeDesk();
    }

    [[nodiscard]] UtcTime utc(const QString &local) const
    {
        QDateTime when = QDateTime::fromString(local, Qt::ISODate);
        when.setTimeZone(zone);
        return UtcTime(milliseconds(when.toMSecsSinceEpoch()));
    }
    /// The end of the program and its next start, over the same settings. The queue's rows come later, by
    /// show().
    void restart()
    {
        control.reset();
        reopen();
        control = makeDesk();
    }

    tests::ManualClock clock;
    ScriptedSleep sleep;
    Preferences preferences;
    QTimeZone zone;
    std::unique_ptr<ControlDesk> control;

private:
    std::unique_ptr<ControlDesk> makeDesk()
    {
        return std::make_unique<ControlDesk>(ControlDesk::Ports{clock, settings, preferences, queue, sleep},
                                             *window, zone);
    }
};

} // namespace partway::test
