// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/base/stream_rig.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace partway;
using partway::tests::sampleBytes;
using partway::tests::SampleFile;
using partway::tests::StreamRig;
using partway::tests::TestPipe;

namespace {

QByteArray md5(ByteRange range)
{
    return QCryptographicHash::hash(sampleBytes(1, range), QCryptographicHash::Md5);
}

/// Writes sample bytes as the pipe takes them; false once nobody reads.
struct Feed
{
    const TestPipe &pipe;
    qint64 total;
    qint64 done = 0;

    bool goOn()
    {
        while (done < total) {
            const auto count = pipe.write(sampleBytes(1, {done, std::min<qint64>(total - done, MiB)}));
            if (count < 0)
                return false;
            if (count == 0)
                return true;
            done += count;
        }
        return true;
    }
};

} // namespace

/// Real pipes.
class StreamSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAskedForAndNoMore();
    void tellsTheEnd();
    void anEmptyStreamEnds();
    void hashesAndHandsOutRanges();
    void waitsForRangesThatHaveNotCome();
    void holdsNoMoreThanItMay_data();
    void holdsNoMoreThanItMay();
    void holdsTwoPartsHoweverLarge();
    void countsAsEndedWhenToldTo();
    void theWriterLearnsThatNobodyReads();
    void opensANamedPipe();
    void leavesFilesToOthers();
    void eachStreamIsAnother();
    void answersNothingThatWasLetGoOf();
};

void StreamSourceTest::tellsWhatWasAskedForAndNoMore()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    rig.follow(99);
    QCOMPARE(pipe.write(sampleBytes(1, {0, 99})), 99);
    QVERIFY(!rig.growth);
    QCOMPARE(pipe.write(sampleBytes(1, {99, 500})), 500);
    QVERIFY(rig.told());
    QVERIFY(rig.growth->has_value());
    QCOMPARE((*rig.growth)->fingerprint.size, 100);
    QVERIFY(!(*rig.growth)->ended);
    rig.follow(199);
    QVERIFY(rig.told());
    QCOMPARE((*rig.growth)->fingerprint.size, 200);
    rig.follow(9); // from the beginning again, as after a pause: nothing that was told is taken back
    QVERIFY(rig.told());
    QCOMPARE((*rig.growth)->fingerprint.size, 200);
}

void StreamSourceTest::tellsTheEnd()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    QCOMPARE(pipe.write(sampleBytes(1, {0, 5000})), 5000);
    pipe.close();
    rig.follow(999'999);
    QVERIFY(rig.told());
    QCOMPARE((*rig.growth)->fingerprint.size, 5000);
    QVERIFY((*rig.growth)->ended);
}

void StreamSourceTest::anEmptyStreamEnds()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    pipe.close();
    rig.follow(0);
    QVERIFY(rig.told());
    QCOMPARE((*rig.growth)->fingerprint.size, 0);
    QVERIFY((*rig.growth)->ended);
    QCOMPARE(rig.md5Of({0, 0}), md5({0, 0}));
}

void StreamSourceTest::hashesAndHandsOutRanges()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    Feed feed{pipe, 3 * MiB + 17};
    QTRY_VERIFY(feed.goOn() && feed.done == feed.total);
    pipe.close();
    QCOMPARE(rig.md5Of({0, 3 * MiB + 17}), md5({0, 3 * MiB + 17}));
    QCOMPARE(rig.md5Of({MiB - 5, 1000}), md5({MiB - 5, 1000}));

    const auto reader = rig.source.open(rig.path, {}, {MiB - 5, MiB}, DigestKind::Md5);
    QByteArray got;
    std::optional<bool> ended;
    std::function<void(Result<QByteArray>)> take = [&](const Result<QByteArray> &slice) {
        if (!slice || slice->isEmpty()) {
            ended = slice.has_value();
            return;
        }
        got += *slice;
        reader->read(100'000, take);
    };
    reader->read(100'000, take);
    QTRY_VERIFY(ended.has_value());
    QVERIFY(*ended);
    QVERIFY(got == sampleBytes(1, {MiB - 5, MiB}));
    QCOMPARE(reader->digests().md5, md5({MiB - 5, MiB}));
}

void StreamSourceTest::waitsForRangesThatHaveNotCome()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    std::optional<Result<Digests>> there;
    const auto work = rig.source.digest(rig.path, {}, {10, 90}, DigestKind::Md5,
                                        [&there](const Result<Digests> &digests) { there = digests; });
    std::optional<Result<Digests>> never;
    const auto beyond = rig.source.digest(rig.path, {}, {90, 20}, DigestKind::Md5,
                                          [&never](const Result<Digests> &digests) { never = digests; });
    QCOMPARE(pipe.write(sampleBytes(1, {0, 99})), 99);
    rig.follow(98);
    QVERIFY(rig.told());
    QVERIFY(!there);
    QCOMPARE(pipe.write(sampleBytes(1, {99, 1})), 1);
    QTRY_VERIFY(there.has_value());
    QCOMPARE((*there)->md5, md5({10, 90}));
    QVERIFY(!never);
    pipe.close();
    QTRY_VERIFY(never.has_value());
    QCOMPARE(never->error().kind, ErrorKind::SourceChanged);
}

void StreamSourceTest::holdsNoMoreThanItMay_data()
{
    QTest::addColumn<bool>("spooled");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a file") << true;
}

// Parts of 5 MiB through a window of 20 MiB, of a stream of 60 MiB whose writer is never waited for.
void StreamSourceTest::holdsNoMoreThanItMay()
{
    QFETCH(bool, spooled);
    constexpr qint64 part = 5 * MiB;
    QTemporaryDir folder;
    TestPipe pipe;
    StreamRig rig({20 * MiB, 4, spooled ? folder.path() : QString()});
    rig.attach(pipe);
    Feed feed{pipe, 60 * MiB};
    qint64 known = 0;
    qint64 most = 0;
    bool readOn = true;
    for (int number = 0; known < feed.total; ++number) {
        rig.follow(known + part - 1);
        QTRY_VERIFY(feed.goOn() && rig.growth.has_value());
        if (number == 0) { // nobody lets go of anything: the window fills up, and no more is taken
            readOn = false;
            qint64 before = -1;
            QTRY_VERIFY(feed.goOn() && std::exchange(before, feed.done) == feed.done && before >= 20 * MiB);
        }
        known = (*rig.growth)->fingerprint.size;
        QCOMPARE(known, (number + 1) * part);
        QCOMPARE(rig.md5Of({known - part, part}), md5({known - part, part}));
        most = std::max(most, feed.done - (known - part));
        rig.source.release(rig.path, {known - part, part});
    }
    QVERIFY(!readOn);
    // With what is in the pipe, and in the hands of who reads it.
    QVERIFY2(most <= 24 * MiB, qPrintable(QString::number(most)));
    pipe.close();
    rig.follow(known + part - 1);
    QVERIFY(rig.told());
    QVERIFY((*rig.growth)->ended);
    QCOMPARE((*rig.growth)->fingerprint.size, feed.total);
}

void StreamSourceTest::holdsTwoPartsHoweverLarge()
{
    TestPipe pipe;
    StreamRig rig({MiB, 8, {}});
    rig.attach(pipe);
    Feed feed{pipe, 48 * MiB};
    rig.follow(16 * MiB - 1);
    QTRY_VERIFY(feed.goOn() && rig.growth.has_value());
    rig.follow(40 * MiB - 1); // a part of 24 MiB behind it, and the first is not sent yet
    QTRY_VERIFY(feed.goOn() && rig.growth.has_value());
    QCOMPARE((*rig.growth)->fingerprint.size, 40 * MiB);
    QCOMPARE(rig.md5Of({16 * MiB, 24 * MiB}), md5({16 * MiB, 24 * MiB}));
}

void StreamSourceTest::countsAsEndedWhenToldTo()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    QCOMPARE(pipe.write(sampleBytes(1, {0, 500})), 500);
    rig.follow(499);
    QVERIFY(rig.told());
    rig.follow(999);
    rig.source.endFollowing(rig.path);
    QVERIFY(rig.told());
    QVERIFY((*rig.growth)->ended);
    QCOMPARE((*rig.growth)->fingerprint.size, 500);
    QCOMPARE(rig.md5Of({0, 500}), md5({0, 500}));
}

void StreamSourceTest::theWriterLearnsThatNobodyReads()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    rig.follow(999);
    rig.source.release(rig.path, {0, FileSource::wholeSource});
    Feed feed{pipe, 100 * MiB};
    QVERIFY(!feed.goOn());
    QVERIFY(!rig.growth);
}

void StreamSourceTest::opensANamedPipe()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    StreamRig rig;
    std::optional<Result<Fingerprint>> found;
    const auto look = rig.source.fingerprint(path, [&found](const auto &result) { found = result; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(found->has_value());
    QCOMPARE((*found)->size, 0);

    std::optional<Result<Growth>> growth;
    auto work = rig.source.follow(path, 99, {}, [&growth](const auto &told) { growth = told; });
    // Nobody writes yet: that is no end.
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!growth);
    QCOMPARE(writer.write(sampleBytes(1, {0, 100})), 100);
    QTRY_VERIFY(growth.has_value());
    QVERIFY(growth->has_value() && !(*growth)->ended);
    growth.reset();
    work = rig.source.follow(path, 199, {}, [&growth](const auto &told) { growth = told; });
    writer.close();
    QTRY_VERIFY(growth.has_value());
    QVERIFY((*growth)->ended);
    QCOMPARE((*growth)->fingerprint.size, 100);
    QCOMPARE((*growth)->fingerprint.inode, (*found)->inode);
}

void StreamSourceTest::leavesFilesToOthers()
{
    QTemporaryDir folder;
    const SampleFile file(folder.filePath(QStringLiteral("file")), 1000);
    StreamRig rig;
    std::optional<Result<Growth>> growth;
    const auto work = rig.source.follow(file.path(), 10'000, {true, std::chrono::seconds(1), {}},
                                        [&growth](const auto &told) { growth = told; });
    QTRY_VERIFY(growth.has_value());
    QVERIFY(growth->has_value() && (*growth)->ended);
    std::optional<Result<Digests>> digests;
    const auto hash = rig.source.digest(file.path(), (*growth)->fingerprint, {0, 1000}, DigestKind::Md5,
                                        [&digests](const auto &result) { digests = result; });
    QTRY_VERIFY(digests.has_value());
    QCOMPARE((*digests)->md5, file.md5());
    std::optional<Result<Fingerprint>> none;
    const auto look = rig.source.fingerprint(folder.filePath(QStringLiteral("none")),
                                             [&none](const auto &result) { none = result; });
    std::optional<Result<Fingerprint>> dir;
    const auto second = rig.source.fingerprint(folder.path(), [&dir](const auto &result) { dir = result; });
    QTRY_VERIFY(none.has_value() && dir.has_value());
    QCOMPARE(none->error().kind, ErrorKind::SourceMissing);
    QCOMPARE(dir->error().kind, ErrorKind::SourceUnreadable);
}

void StreamSourceTest::eachStreamIsAnother()
{
    StreamRig rig;
    QList<quint64> identities;
    for (int i = 0; i < 2; ++i) {
        TestPipe pipe;
        rig.attach(pipe);
        pipe.close();
        rig.follow(0);
        QVERIFY(rig.told());
        identities.append((*rig.growth)->fingerprint.inode);
    }
    QVERIFY(identities.at(0) != 0 && identities.at(1) != 0 && identities.at(0) != identities.at(1));
}

void StreamSourceTest::answersNothingThatWasLetGoOf()
{
    TestPipe pipe;
    StreamRig rig;
    rig.attach(pipe);
    int answers = 0;
    auto work = rig.source.follow(rig.path, 9, {}, [&answers](const auto &) { ++answers; });
    auto hash =
        rig.source.digest(rig.path, {}, {0, 10}, DigestKind::Md5, [&answers](const auto &) { ++answers; });
    auto reader = rig.source.open(rig.path, {}, {0, 10}, DigestKind::Md5);
    reader->read(10, [&answers](const auto &) { ++answers; });
    work.reset();
    hash.reset();
    reader->cancel();
    QCOMPARE(pipe.write(sampleBytes(1, {0, 100})), 100);
    rig.follow(99);
    QVERIFY(!rig.growth);
    pipe.close();
    QVERIFY(rig.told());
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(StreamSourceTest)
#include "tst_stream_source.moc"
