// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/desk_progress.h"
#include "app/gui/in_progress/upload_row.h"
#include "app/gui/in_progress/upload_sieve.h"
#include "app/gui/in_progress/upload_words.h"
#include "app/gui/theme/emphasis.h"
#include "core/base/quantities.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace partway;
using namespace std::chrono_literals;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

UtcTime at(int day, int hour, int minute = 0)
{
    const QDateTime local(QDate(2026, 11, day), QTime(hour, minute));
    return UtcTime(milliseconds(local.toMSecsSinceEpoch()));
}

UploadRow rowOf(int parts, qint64 last)
{
    UploadRow row;
    row.upload.measured = Measured::Yes;
    PartSet &set = row.upload.contents.set;
    set.parts = set.highest = parts;
    set.partSize = 64 * MiB;
    set.lastSize = last;
    set.bytes = (parts - 1) * set.partSize + last;
    row.upload.contents.measuredAt = at(26, 14);
    row.upload.contents.lastPartAt = at(26, 9);
    return row;
}

std::vector<quint32> sorted(const std::vector<UploadLine> &lines, std::optional<UploadColumn> column,
                            Qt::SortOrder order)
{
    UploadWish wish;
    wish.column = column;
    wish.order = order;
    return sieved(lines, wish);
}

} // namespace

/// What the page says and decides, without a window.
class InProgressValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastTimesAreToldAsPeopleDo()
    {
        const UtcTime now = at(26, 14);
        QCOMPARE(agoText(now - 20s, now), text("just now"));
        QCOMPARE(agoText(now - 12min, now), text("12 min ago"));
        QVERIFY(agoText(at(26, 9), now).startsWith(text("today ")));
        QVERIFY(agoText(at(25, 23), now).startsWith(text("yesterday ")));
        QCOMPARE(agoText(at(18, 23), now), text("8 days ago"));
    }

    void comingTimesAreToldInTheUnitThatMatters()
    {
        const UtcTime now = at(26, 14);
        QCOMPARE(goesText(now + 100h, now), text("in 4 days"));
        QCOMPARE(goesText(now + 3h + 50min, now), text("in 3 h"));
        QCOMPARE(goesText(now + 10min, now), text("in 10 min"));
        QCOMPARE(goesText(now - 1s, now), text("any moment"));
    }

    void aSmallerLastPartMakesAWholeFile()
    {
        QVERIFY(looksWhole(rowOf(240, 5 * MiB).upload.contents));
        QVERIFY(!looksWhole(rowOf(212, 64 * MiB).upload.contents)); // it may go on
        UploadRow gap = rowOf(240, 5 * MiB);
        gap.upload.contents.set.missing = 1;
        QVERIFY(!looksWhole(gap.upload.contents));
    }

    void whatHelpsMostIsOffered()
    {
        const UtcTime now = at(26, 14);
        QCOMPARE(mainActOf(rowOf(240, 5 * MiB), now), UploadAct::Finish);
        QCOMPARE(mainActOf(rowOf(212, 64 * MiB), now), UploadAct::Adopt);
        UploadRow own = rowOf(240, 5 * MiB);
        own.own = OwnUpload{TransferId{1}, OwnUpload::Hold::Stopped};
        QCOMPARE(mainActOf(own, now), UploadAct::Resume);
        own.own->hold = OwnUpload::Hold::Moving;
        QCOMPARE(mainActOf(own, now), UploadAct::Show);
        QVERIFY(isWrittenNow(own, now));
        own.own->hold = OwnUpload::Hold::Stopped;
        own.upload.contents.lastPartAt = now - 10s;
        QVERIFY2(!isWrittenNow(own, now), "it has been paused since");
        own.own->hold = OwnUpload::Hold::LeftOver;
        QCOMPARE(mainActOf(own, now), UploadAct::None);
        UploadRow live = rowOf(240, 5 * MiB);
        live.upload.contents.lastPartAt = now - 10s;
        QVERIFY(isWrittenNow(live, now));
        QCOMPARE(mainActOf(live, now), UploadAct::Adopt);
    }

    void unknownValuesStandLastEitherWay()
    {
        const double unknown = sortNumber(UploadRow{}, UploadColumn::Stored, 7.0);
        const std::vector<UploadLine> lines{{0, 5, {}, {}, {}}, {1, unknown, {}, {}, {}}, {2, 9, {}, {}, {}}};
        QCOMPARE(sorted(lines, UploadColumn::Stored, Qt::AscendingOrder), (std::vector<quint32>{0, 2, 1}));
        QCOMPARE(sorted(lines, UploadColumn::Stored, Qt::DescendingOrder), (std::vector<quint32>{2, 0, 1}));
    }

    void everyWordHasToOccurSomewhere()
    {
        const QStringList words{text("reel"), text("storj")};
        QVERIFY(hasWords(words, text("Storj"), text("rushes"), text("day1/reel-03.mov")));
        QVERIFY(!hasWords(words, text("Ceph"), text("rushes"), text("day1/reel-03.mov")));
        QVERIFY(hasWords({text("s3://rushes/day1")}, {}, text("rushes"), text("day1/reel-03.mov")));
    }

    void theProgressIsOneLine()
    {
        DeskProgress progress;
        QVERIFY(progressLine(progress, 0, at(26, 14)).isEmpty());
        progress.doing = DeskProgress::Doing::Listing;
        QVERIFY(progressLine(progress, 1204, at(26, 14)).contains(text("1,204")));
        progress.doing = DeskProgress::Doing::Idle;
        progress.listedAt = at(26, 14);
        progress.outcome = DeskProgress::Outcome::Stopped;
        QVERIFY(progressLine(progress, 4, at(26, 14)).contains(text("not all")));
    }

    void emphasisLeavesTheWordsAlone()
    {
        const QString sentence = text("Saved so far: %1").arg(emphasized(text("1.9 TB")));
        QCOMPARE(withoutEmphasis(sentence), text("Saved so far: 1.9 TB"));
    }
};

QTEST_MAIN(InProgressValuesTest)
#include "in_progress_values_test.moc"
