// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace partway {

/// How far the uploads are known.
struct DeskProgress
{
    enum class Doing {
        NotListed, ///< nobody has asked the stores yet
        Listing,
        Measuring, ///< all are listed; it is asked what they hold
        Idle,
    };
    enum class Outcome {
        Whole,   ///< every bucket that the keys may list, to its end
        Stopped, ///< by the person
        Partly,  ///< some could not be listed
        Failed,  ///< none could
    };
    Doing doing = Doing::NotListed;
    Outcome outcome = Outcome::Whole; ///< of the last listing
    int accounts = 0;                 ///< that there are
    int measuring = 0;                ///< uploads of which it is not known yet what they hold
    std::optional<UtcTime> listedAt;  ///< when that listing ended

    [[nodiscard]] bool isBusy() const { return doing == Doing::Listing || doing == Doing::Measuring; }
    friend bool operator==(const DeskProgress &, const DeskProgress &) = default;
};

/// One line for the status bar; empty where there is nothing to tell.
QString progressLine(const DeskProgress &progress, int found, UtcTime now);

} // namespace partway

Q_DECLARE_METATYPE(partway::DeskProgress)
