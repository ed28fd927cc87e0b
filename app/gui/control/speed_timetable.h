// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTime>

#include <bitset>
#include <optional>

namespace partway {

/// What a row of the timetable asks for.
struct TimetableRule
{
    enum class Kind { Unlimited, Limited, Paused };

    Kind kind = Kind::Limited;
    qint64 bytesPerSecond = 0; ///< with Limited

    friend bool operator==(const TimetableRule &, const TimetableRule &) = default;
};

/// On these days from one time to another; up to the next day's where `to` is not later, so that equal times
/// are a whole day. A day is the one on which the row begins.
struct TimetableRow
{
    std::bitset<7> days; ///< bit 0: Monday
    QTime from;
    QTime to;
    TimetableRule rule;

    friend bool operator==(const TimetableRow &, const TimetableRow &) = default;
};

/// Limits by weekday and time of the wall clock. Of rows that overlap the first one counts.
class SpeedTimetable
{
public:
    SpeedTimetable() = default;
    explicit SpeedTimetable(QList<TimetableRow> rows);

    /// From what text() made; a line that is none is left out.
    static SpeedTimetable fromText(const QStringList &lines);
    /// "12345 09:00-18:00 5000000", with "unlimited" or "pause" in the place of the rate.
    [[nodiscard]] QStringList text() const;
    [[nodiscard]] const QList<TimetableRow> &rows() const { return m_rows; }

    /// What is asked for at that local time; nothing where no row says anything.
    [[nodiscard]] std::optional<TimetableRule> at(const QDateTime &local) const;
    /// When at() will first answer otherwise, in the same time zone, clock changes included; invalid where it
    /// never does.
    [[nodiscard]] QDateTime nextChange(const QDateTime &local) const;

private:
    QList<TimetableRow> m_rows;
};

} // namespace partway
