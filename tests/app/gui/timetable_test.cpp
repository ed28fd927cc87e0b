// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/speed_timetable.h"

#include <QTest>
#include <QTimeZone>

using namespace partway;

namespace {

QDateTime berlin(const QString &local)
{
    QDateTime when = QDateTime::fromString(local, Qt::ISODate);
    when.setTimeZone(QTimeZone("Europe/Berlin"));
    return when;
}

/// The second of two hours that clocks show the same when summer ends.
QDateTime berlinFromUtc(const QString &utc)
{
    QDateTime when = QDateTime::fromString(utc, Qt::ISODate);
    when.setTimeSpec(Qt::UTC);
    return when.toTimeZone(QTimeZone("Europe/Berlin"));
}

QString answer(const std::optional<TimetableRule> &rule)
{
    if (!rule)
        return QStringLiteral("nothing");
    switch (rule->kind) {
    case TimetableRule::Kind::Unlimited:
        return QStringLiteral("unlimited");
    case TimetableRule::Kind::Paused:
        return QStringLiteral("pause");
    case TimetableRule::Kind::Limited:
        return QString::number(rule->bytesPerSecond);
    }
    Q_UNREACHABLE();
}

} // namespace

/// Limits by the clock on the wall.
class TimetableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatHoldsAndUntilWhen_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("until");
        const QStringList office{QStringLiteral("12345 09:00-18:00 5000000")};
        const QStringList night{QStringLiteral("5 22:00-06:00 unlimited")};
        const auto row = [](const char *name, const QStringList &rows, const char *now, const char *holds,
                            const char *until) {
            QTest::newRow(name) << rows << QString::fromLatin1(now) << QString::fromLatin1(holds)
                                << QString::fromLatin1(until);
        };
        // 2026-01-07 is a Wednesday.
        row("before", office, "2026-01-07T08:59:59", "nothing", "2026-01-07T09:00:00");
        row("at the first second", office, "2026-01-07T09:00:00", "5000000", "2026-01-07T18:00:00");
        row("in the middle", office, "2026-01-07T13:00:00", "5000000", "2026-01-07T18:00:00");
        row("at the end", office, "2026-01-07T18:00:00", "nothing", "2026-01-08T09:00:00");
        row("over the weekend", office, "2026-01-09T18:30:00", "nothing", "2026-01-12T09:00:00");
        row("evening over midnight", night, "2026-01-09T23:00:00", "unlimited", "2026-01-10T06:00:00");
        row("early, of the day before", night, "2026-01-10T05:59:00", "unlimited", "2026-01-10T06:00:00");
        row("early, but not of that day", night, "2026-01-09T05:00:00", "nothing", "2026-01-09T22:00:00");
        row("a week ahead", night, "2026-01-10T06:00:00", "nothing", "2026-01-16T22:00:00");
        row("a whole day", {QStringLiteral("3 00:00-00:00 pause")}, "2026-01-07T12:00:00", "pause",
            "2026-01-08T00:00:00");
        row("a whole day from noon", {QStringLiteral("3 12:00-12:00 pause")}, "2026-01-08T11:59:00", "pause",
            "2026-01-08T12:00:00");
        row("the first row wins",
            {QStringLiteral("3 12:00-13:00 pause"), QStringLiteral("1234567 09:00-18:00 1000")},
            "2026-01-07T12:30:00", "pause", "2026-01-07T13:00:00");
        row("rows that agree are one stretch",
            {QStringLiteral("3 09:00-12:00 1000"), QStringLiteral("3 12:00-15:00 1000")},
            "2026-01-07T10:00:00", "1000", "2026-01-07T15:00:00");
        row("always", {QStringLiteral("1234567 00:00-00:00 1000")}, "2026-01-07T10:00:00", "1000", "");
        row("never", {}, "2026-01-07T10:00:00", "nothing", "");
        // Summer begins on 2026-03-29 at 02:00, and ends on 2026-10-25 at 03:00.
        row("a day of 23 hours", {QStringLiteral("6 22:00-06:00 1000")}, "2026-03-28T23:00:00", "1000",
            "2026-03-29T06:00:00");
        row("an hour that is not there", {QStringLiteral("7 02:00-03:00 1000")}, "2026-03-29T01:30:00",
            "nothing", "2026-04-05T02:00:00");
        row("begins in the hour that is not there", {QStringLiteral("7 02:30-05:00 1000")},
            "2026-03-29T01:30:00", "nothing", "2026-03-29T03:00:00");
        row("a day of 25 hours", {QStringLiteral("6 22:00-06:00 1000")}, "2026-10-24T23:00:00", "1000",
            "2026-10-25T06:00:00");
    }

    void tellsWhatHoldsAndUntilWhen()
    {
        QFETCH(QStringList, rows);
        QFETCH(QString, now);
        QFETCH(QString, holds);
        QFETCH(QString, until);
        const SpeedTimetable timetable = SpeedTimetable::fromText(rows);
        QCOMPARE(answer(timetable.at(berlin(now))), holds);
        const QDateTime change = timetable.nextChange(berlin(now));
        QCOMPARE(change.isValid() ? change.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString(),
                 until);
    }

    void anHourThatComesTwiceHoldsTwice()
    {
        const SpeedTimetable timetable = SpeedTimetable::fromText({QStringLiteral("7 02:00-02:30 1000")});
        const QDateTime firstTime = berlinFromUtc(QStringLiteral("2026-10-25T00:10:00"));
        QCOMPARE(firstTime.time(), QTime(2, 10));
        QCOMPARE(answer(timetable.at(firstTime)), QStringLiteral("1000"));
        const QDateTime gap = timetable.nextChange(firstTime);
        QCOMPARE(gap.toUTC().time(), QTime(0, 30));
        const QDateTime again = timetable.nextChange(gap);
        QCOMPARE(again.toUTC().time(), QTime(1, 0));
        QCOMPARE(timetable.nextChange(again).toUTC().time(), QTime(1, 30));
    }

    void whatWasWrittenIsReadAgain()
    {
        const QStringList lines{QStringLiteral("12345 09:00-18:00 5000000"),
                                QStringLiteral("67 22:30-06:00 unlimited"),
                                QStringLiteral("1 00:00-00:00 pause")};
        QCOMPARE(SpeedTimetable::fromText(lines).text(), lines);
    }

    void whatIsNoRowIsLeftOut()
    {
        const QStringList lines{QStringLiteral(""),
                                QStringLiteral("89 09:00-18:00 1000"),
                                QStringLiteral("1 9-18 1000"),
                                QStringLiteral("1 09:00-25:00 1000"),
                                QStringLiteral("1 09:00-18:00 fast"),
                                QStringLiteral("1 09:00-18:00 0"),
                                QStringLiteral("1 09:00-18:00 -5"),
                                QStringLiteral("2 09:00-18:00 1000")};
        QCOMPARE(SpeedTimetable::fromText(lines).text(), QStringList{QStringLiteral("2 09:00-18:00 1000")});
    }
};

QTEST_GUILESS_MAIN(TimetableTest)
#include "timetable_test.moc"
