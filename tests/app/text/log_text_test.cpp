// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/log_text.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace partway;

namespace {

constexpr int kinds = static_cast<int>(LogKind::Aborted) + 1;

Error slowDown()
{
    Error error;
    error.kind = ErrorKind::Throttled;
    error.httpStatus = 503;
    error.code = QStringLiteral("SlowDown");
    error.requestId = QStringLiteral("REQ7");
    return error;
}

LogEntry entryOf(LogKind kind)
{
    LogEntry entry;
    entry.kind = kind;
    return entry;
}

} // namespace

/// Every line of the log is a plain sentence.
class LogTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsASentenceOfItsOwn()
    {
        QSet<QString> seen;
        for (int kind = 0; kind < kinds; ++kind) {
            LogEntry full = entryOf(LogKind(kind));
            full.part = 412;
            full.parts = 3;
            full.took = milliseconds(6200);
            full.error = slowDown();
            full.reason = BegunAnew::UploadGone;
            full.uploadId = QStringLiteral("up-1");
            for (const LogEntry &entry : {entryOf(LogKind(kind)), full}) {
                const QString sentence = logSentence(entry);
                const QByteArray which = QByteArray::number(kind) + ": " + sentence.toUtf8();
                QVERIFY2(sentence.size() > 8, which);
                QVERIFY2(sentence.at(0).isUpper() || sentence.at(0).isDigit(), which);
                QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char(')')), which);
                QVERIFY2(!sentence.contains(QLatin1Char('%')), which);
            }
            seen.insert(logSentence(full));
        }
        QCOMPARE(seen.size(), kinds);
    }

    void linesNameWhatTheyAreAbout_data()
    {
        QTest::addColumn<LogEntry>("entry");
        QTest::addColumn<QString>("expected");
        LogEntry part = entryOf(LogKind::PartConfirmed);
        part.part = 1412;
        QTest::newRow("a part") << part << QStringLiteral("Part 1,412 is confirmed.");
        part.took = milliseconds(6230);
        QTest::newRow("and its time") << part << QStringLiteral("Part 1,412 is confirmed; it took 6.2 s.");
        part.took = milliseconds(75'000);
        QTest::newRow("a long time") << part << QStringLiteral("Part 1,412 is confirmed; it took 1 min.");
        LogEntry again = entryOf(LogKind::SendingAgain);
        again.part = 7;
        again.parts = 1;
        QTest::newRow("again") << again << QStringLiteral("Part 7 is sent again, as you asked.");
        LogEntry taken = entryOf(LogKind::TakenUpAgain);
        QTest::newRow("nothing there")
            << taken << QStringLiteral("It is taken up again; no part is on the server yet.");
        LogEntry created = entryOf(LogKind::UploadCreated);
        created.uploadId = QStringLiteral("up-1\n2");
        QTest::newRow("upload") << created
                                << QStringLiteral(
                                       "The upload was begun on the server. Its upload ID is up-1\ufffd2.");
    }
    void linesNameWhatTheyAreAbout()
    {
        QFETCH(LogEntry, entry);
        QFETCH(QString, expected);
        QCOMPARE(logSentence(entry), expected);
    }

    void causesComeWithTheirCodes()
    {
        LogEntry entry = entryOf(LogKind::SlowedDown);
        entry.part = 9;
        entry.error = slowDown();
        const QString sentence = logSentence(entry);
        QVERIFY(sentence.startsWith(QStringLiteral("The server asked to be slower; part 9")));
        QVERIFY(sentence.endsWith(QStringLiteral("(HTTP 503, SlowDown, request ID REQ7)")));
    }

    void copiedLinesHaveDayTimeAndAWordForTrouble()
    {
        const QDateTime when(QDate(2026, 11, 26), QTime(11, 36, 28));
        LogEntry entry = entryOf(LogKind::Finished);
        entry.when = UtcTime(milliseconds(when.toMSecsSinceEpoch()));
        QCOMPARE(logLine(entry), QStringLiteral("2026-11-26 11:36:28  It is finished."));
        entry.kind = LogKind::NotFreed;
        entry.uploadId = QStringLiteral("up-1");
        QVERIFY(logLine(entry).startsWith(QStringLiteral("2026-11-26 11:36:28  Problem: The server would")));
        entry.kind = LogKind::StepFailed;
        QVERIFY(logLine(entry).contains(QStringLiteral("Attention: ")));
        QCOMPARE(logTimeText(entry.when, when.date()), QStringLiteral("11:36:28"));
        QVERIFY(logTimeText(entry.when, when.date().addDays(1)).endsWith(QStringLiteral("26 11:36:28")));
    }
};

QTEST_APPLESS_MAIN(LogTextTest)
#include "log_text_test.moc"
