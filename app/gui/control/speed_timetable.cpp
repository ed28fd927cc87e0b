// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/speed_timetable.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr int daysAhead = 8; // a week, and what began the day before

bool isOn(const std::bitset<7> &days, const QDate &date) { return days.test(size_t(date.dayOfWeek() - 1)); }

bool covers(const TimetableRow &row, const QDate &date, const QTime &time)
{
    if (row.from < row.to)
        return isOn(row.days, date) && time >= row.from && time < row.to;
    return (isOn(row.days, date) && time >= row.from) || (isOn(row.days, date.addDays(-1)) && time < row.to);
}

std::optional<TimetableRule> ruleFrom(const QString &word)
{
    if (word == QLatin1String("unlimited"))
        return TimetableRule{TimetableRule::Kind::Unlimited, 0};
    if (word == QLatin1String("pause"))
        return TimetableRule{TimetableRule::Kind::Paused, 0};
    bool isNumber = false;
    const qint64 rate = word.toLongLong(&isNumber);
    if (!isNumber || rate <= 0)
        return std::nullopt;
    return TimetableRule{TimetableRule::Kind::Limited, rate};
}

QString textOf(const TimetableRule &rule)
{
    switch (rule.kind) {
    case TimetableRule::Kind::Unlimited:
        return QStringLiteral("unlimited");
    case TimetableRule::Kind::Paused:
        return QStringLiteral("pause");
    case TimetableRule::Kind::Limited:
        return QString::number(rule.bytesPerSecond);
    }
    Q_UNREACHABLE();
}

std::optional<TimetableRow> rowFrom(const QString &line)
{
    const QStringList fields = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (fields.size() != 3)
        return std::nullopt;
    TimetableRow row;
    for (const QChar day : fields.at(0)) {
        if (day < QLatin1Char('1') || day > QLatin1Char('7'))
            return std::nullopt;
        row.days.set(size_t(day.digitValue() - 1));
    }
    const QStringList times = fields.at(1).split(QLatin1Char('-'));
    const QString form = QStringLiteral("HH:mm");
    row.from = QTime::fromString(times.value(0), form);
    row.to = QTime::fromString(times.value(1), form);
    const auto rule = ruleFrom(fields.at(2));
    if (!row.from.isValid() || !row.to.isValid() || !rule)
        return std::nullopt;
    row.rule = *rule;
    return row;
}

/// Every moment at which clocks in that zone show this: none, one, or two where an hour comes twice.
void appendMoments(QList<QDateTime> &moments, const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    for (const int aside : {-1, 1}) {
        const int offset = zone.offsetFromUtc(asUtc.addDays(aside));
        moments.append(asUtc.addSecs(-offset).toTimeZone(zone));
    }
}

} // namespace

SpeedTimetable::SpeedTimetable(QList<TimetableRow> rows)
    : m_rows(std::move(rows))
{
}

SpeedTimetable SpeedTimetable::fromText(const QStringList &lines)
{
    QList<TimetableRow> rows;
    for (const QString &line : lines) {
        if (const auto row = rowFrom(line))
            rows.append(*row);
    }
    return SpeedTimetable(rows);
}

QStringList SpeedTimetable::text() const
{
    QStringList lines;
    for (const TimetableRow &row : m_rows) {
        QString days;
        for (size_t day = 0; day < row.days.size(); ++day) {
            if (row.days.test(day))
                days += QString::number(day + 1);
        }
        if (!days.isEmpty()) {
            lines << QStringLiteral("%1 %2-%3 %4")
                         .arg(days, row.from.toString(QStringLiteral("HH:mm")),
                              row.to.toString(QStringLiteral("HH:mm")), textOf(row.rule));
        }
    }
    return lines;
}

std::optional<TimetableRule> SpeedTimetable::at(const QDateTime &local) const
{
    for (const TimetableRow &row : m_rows) {
        if (covers(row, local.date(), local.time()))
            return row.rule;
    }
    return std::nullopt;
}

QDateTime SpeedTimetable::nextChange(const QDateTime &local) const
{
    const QTimeZone zone = local.timeZone();
    QList<QDateTime> moments;
    for (int day = -1; day <= daysAhead; ++day) {
        for (const TimetableRow &row : m_rows) {
            appendMoments(moments, local.date().addDays(day), row.from, zone);
            appendMoments(moments, local.date().addDays(day), row.to, zone);
        }
    }
    // A change of the clocks jumps into or out of a row, or back to before it began.
    QDateTime jump = local;
    for (int i = 0; i < 2 && zone.hasTransitions(); ++i) {
        const auto transition = zone.nextTransition(jump);
        if (!transition.atUtc.isValid() || transition.atUtc > local.addDays(daysAhead))
            break;
        jump = transition.atUtc.toTimeZone(zone);
        moments.append(jump);
    }
    std::sort(moments.begin(), moments.end());
    const auto now = at(local);
    for (const QDateTime &moment : std::as_const(moments)) {
        if (moment > local && at(moment) != now)
            return moment;
    }
    return {};
}

} // namespace partway
