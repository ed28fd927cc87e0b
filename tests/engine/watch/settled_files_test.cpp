// SPDX-License-Identifier: GPL-3.0-or-later
// When a file counts as standing still: tables of looks at a folder, and what is told after each.
#include "core/engine/watch/settled_files.h"

#include <QStringList>
#include <QtTest/QTest>

namespace partway::tests {

using namespace std::chrono_literals;

namespace {

SteadyTime at(int second) { return SteadyTime(std::chrono::seconds(1000 + second)); }

/// "reel:5@1": of five bytes, changed at 1.
QList<WatchedFile> folder(const QString &text)
{
    QList<WatchedFile> files;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QStringList parts = word.split(QLatin1Char(':'));
        const QStringList numbers = parts.at(1).split(QLatin1Char('@'));
        files.append(
            {parts.at(0).toUtf8(), parts.at(0), numbers.at(0).toLongLong(), numbers.at(1).toLongLong()});
    }
    return files;
}

QString names(const QList<WatchedFile> &files)
{
    QStringList names;
    for (const WatchedFile &file : files)
        names.append(file.key);
    names.sort();
    return names.join(QLatin1Char(' '));
}

struct LookAt
{
    int second;
    const char *folder;
    const char *settled;
};

} // namespace

class SettledFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsStillOrDoesNot_data();
    void standsStillOrDoesNot();
    void isToldUntilItIsKnown();
    void whatIsKnownIsTakenWhenItChanges();
    void whoHasItOpenStartsTheTimeAnew();
    void saysWhenToLookNext();
};

void SettledFilesTest::standsStillOrDoesNot_data()
{
    QTest::addColumn<QList<LookAt>>("looks");
    QTest::newRow("it appears and stands still")
        << QList<LookAt>{{0, "a:5@1", ""}, {9, "a:5@1", ""}, {10, "a:5@1", "a"}};
    QTest::newRow("an old file is moved in: it counts from when it was seen")
        << QList<LookAt>{{0, "", ""}, {50, "a:5@1", ""}, {59, "a:5@1", ""}, {60, "a:5@1", "a"}};
    QTest::newRow("it grows") << QList<LookAt>{
        {0, "a:5@1", ""}, {10, "a:6@2", ""}, {19, "a:6@2", ""}, {20, "a:6@2", "a"}};
    QTest::newRow("it is rewritten at the same size")
        << QList<LookAt>{{0, "a:5@1", ""}, {9, "a:5@2", ""}, {18, "a:5@2", ""}, {19, "a:5@2", "a"}};
    QTest::newRow("its time alone is set back")
        << QList<LookAt>{{0, "a:5@9", ""}, {10, "a:5@1", ""}, {20, "a:5@1", "a"}};
    QTest::newRow("it goes away and comes back") << QList<LookAt>{
        {0, "a:5@1", ""}, {8, "", ""}, {12, "a:5@1", ""}, {21, "a:5@1", ""}, {22, "a:5@1", "a"}};
    QTest::newRow("each by itself") << QList<LookAt>{
        {0, "a:5@1", ""}, {5, "a:5@1 b:1@1", ""}, {10, "a:5@1 b:1@1", "a"}, {15, "a:5@1 b:1@1", "a b"}};
    QTest::newRow("an empty one is a file as well") << QList<LookAt>{{0, "a:0@1", ""}, {10, "a:0@1", "a"}};
    QTest::newRow("no look for a long time: it was not seen to stand still")
        << QList<LookAt>{{0, "a:5@1", ""}, {100, "a:7@2", ""}, {110, "a:7@2", "a"}};
}

void SettledFilesTest::standsStillOrDoesNot()
{
    QFETCH(const QList<LookAt>, looks);
    SettledFiles files(10s);
    for (const LookAt &look : looks)
        QCOMPARE(names(files.look(folder(QLatin1String(look.folder)), at(look.second))),
                 QLatin1String(look.settled));
}

void SettledFilesTest::isToldUntilItIsKnown()
{
    SettledFiles files(10s);
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(0)).isEmpty());
    QCOMPARE(names(files.look(folder(QStringLiteral("a:5@1")), at(10))), QStringLiteral("a"));
    QCOMPARE(names(files.look(folder(QStringLiteral("a:5@1")), at(11))), QStringLiteral("a"));
    files.know("a", 5, 1);
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(30)).isEmpty());
    QVERIFY(!files.nextAt());
}

void SettledFilesTest::whatIsKnownIsTakenWhenItChanges()
{
    SettledFiles files(10s);
    files.know("a", 5, 1);
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(0)).isEmpty());
    QVERIFY(files.look(folder(QStringLiteral("a:5@2")), at(100)).isEmpty());
    QCOMPARE(names(files.look(folder(QStringLiteral("a:5@2")), at(110))), QStringLiteral("a"));
    files.know("a", 5, 2);
    QVERIFY(files.look({}, at(120)).isEmpty()); // gone: it is still known
    QVERIFY(files.look(folder(QStringLiteral("a:5@2")), at(130)).isEmpty());
    QVERIFY(files.look(folder(QStringLiteral("a:5@2")), at(150)).isEmpty());
}

void SettledFilesTest::whoHasItOpenStartsTheTimeAnew()
{
    SettledFiles files(10s);
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(0)).isEmpty());
    QCOMPARE(names(files.look(folder(QStringLiteral("a:5@1")), at(10))), QStringLiteral("a"));
    files.disturb("a", at(10));
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(19)).isEmpty());
    QCOMPARE(names(files.look(folder(QStringLiteral("a:5@1")), at(20))), QStringLiteral("a"));
}

void SettledFilesTest::saysWhenToLookNext()
{
    SettledFiles files(10s);
    QVERIFY(!files.nextAt());
    QVERIFY(files.look(folder(QStringLiteral("a:5@1")), at(0)).isEmpty());
    QVERIFY(files.look(folder(QStringLiteral("a:5@1 b:1@1")), at(4)).isEmpty());
    QCOMPARE(files.nextAt(), at(10));
    files.know("a", 5, 1);
    QCOMPARE(files.nextAt(), at(14));
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::SettledFilesTest)
#include "settled_files_test.moc"
