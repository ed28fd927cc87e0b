// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/control_text.h"

#include "app/text/quantities_text.h"
#include "app/text/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace partway {

namespace {

struct ControlText
{
    Q_DECLARE_TR_FUNCTIONS(ControlText)
};

QString timetableText(qint64 rate, const QString &until)
{
    if (rate > 0) {
        return until.isEmpty() ? ControlText::tr("limited to %1 by timetable").arg(formatRate(double(rate)))
                               : ControlText::tr("limited to %1 until %2 by timetable")
                                     .arg(formatRate(double(rate)), until);
    }
    return until.isEmpty() ? ControlText::tr("no limit by timetable")
                           : ControlText::tr("no limit until %1 by timetable").arg(until);
}

} // namespace

QString momentText(const QDateTime &when, const QDateTime &now)
{
    const QString time = formatTime(when.time());
    const qint64 days = now.date().daysTo(when.date());
    if (days == 0)
        return time;
    if (days == 1)
        return ControlText::tr("tomorrow, %1", "a time of day").arg(time);
    if (days > 1 && days < 7)
        return ControlText::tr("%1, %2", "weekday, time")
            .arg(QLocale().dayName(when.date().dayOfWeek()), time);
    return formatDateTime(when);
}

QString limitText(const LimitsInForce &limits, const QDateTime &now)
{
    const qint64 rate = limits.limits().bytesPerSecond;
    const QString until = limits.until().isValid() ? momentText(limits.until(), now) : QString();
    switch (limits.source()) {
    case LimitSource::Usual:
        return rate > 0 ? ControlText::tr("limited to %1").arg(formatRate(double(rate))) : QString();
    case LimitSource::Timetable:
        return timetableText(rate, until);
    case LimitSource::ByHandAside:
        if (until.isEmpty())
            return rate > 0 ? ControlText::tr("limited to %1").arg(formatRate(double(rate))) : QString();
        return rate > 0 ? ControlText::tr("limited to %1 until %2, then by timetable")
                              .arg(formatRate(double(rate)), until)
                        : ControlText::tr("no limit until %1, then by timetable").arg(until);
    }
    Q_UNREACHABLE();
}

} // namespace partway
