// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation's own world has to be right before anything is judged by it.
#include "tests/simulation/sim_files.h"
#include "tests/simulation/sim_journal.h"
#include "tests/simulation/sim_transport.h"

#include <QTest>

using namespace partway;
using namespace partway::sim;

namespace {

const ObjectAddress object{QStringLiteral("bucket"), QStringLiteral("key")};
const QString path = QStringLiteral("/home/file");

class Bystander final : public Witness
{
public:
    void sent(const Call &) override {}
    void answered(const Call &, const QByteArray &, const Result<Answer> &) override {}
    void bodiesUnderWay(int count) override { most = std::max(most, count); }
    void violated(const QByteArray &what) override { violations.append(what); }
    int most = 0;
    QList<QByteArray> violations;
};

/// A machine, a network and a store of that kind.
struct Stage
{
    explicit Stage(std::size_t personality = 0)
        : server(personalities.at(personality), queue, wall, SimRandom(2), log)
        , network(queue, SimRandom(3), log, server, keys, witness)
        , disk(SimRandom(4))
    {
        disk.create(path, 20);
    }
    void runAll()
    {
        while (queue.runNext()) {
        }
    }
    Result<Answer> ask(const Call &call)
    {
        Result<Answer> got = failure(ErrorKind::Cancelled);
        SimTransport(network, life)
            .send({}, *keys.held(), call, [&got](Result<Answer> result) { got = result; }, {});
        runAll();
        return got;
    }
    Result<Answer> put(const QString &uploadId, int number, qint64 declared = 10)
    {
        SimFiles files(queue, disk, random, life);
        const auto print = disk.current(path)->print;
        Body body{files.open(path, print, {0, 10}, DigestKind::Md5), declared, {}, {}};
        Endpoint endpoint;
        endpoint.payload = PayloadSigning::Unsigned;
        Result<Answer> got = failure(ErrorKind::Cancelled);
        SimTransport(network, life)
            .send(endpoint, *keys.held(), PutPart{object, uploadId, number, body},
                  [&got](Result<Answer> result) { got = result; }, {});
        runAll();
        return got;
    }
    QString create()
    {
        const Result<Answer> made = ask(CreateUpload{object, {}});
        return std::get<UploadCreated>(*made).uploadId;
    }

    EventQueue queue;
    SimLog log{queue, false};
    WallClock wall;
    KeyRing keys;
    Bystander witness;
    SimRandom random{1};
    SimServer server;
    SimNetwork network;
    SimDisk disk;
    LifePtr life = std::make_shared<SimLife>();
};

} // namespace

class SimPortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeInTheOrderOfTimeAndThenOfAsking();
    void deadProgramsAreNeverCalled();
    void crashFallsAtTheStepAskedFor();
    void powerLossTakesWholeCallsFromTheEndOnly();
    void fullDiskChangesNothing();
    void partsListOverSeveralPages();
    void secondCompleteAnswersAsEachStoreDoes_data();
    void secondCompleteAnswersAsEachStoreDoes();
    void storjListsAnAbortedUploadAsEmpty();
    void cutBodyIsNeverStored();
    void changedFileEndsTheReading();
    void cancelledCallMayStillBeWorkedOn();
    void oldKeysAreRefused();
};

void SimPortsTest::eventsComeInTheOrderOfTimeAndThenOfAsking()
{
    EventQueue queue;
    QByteArray order;
    queue.after(milliseconds(2), [&order] { order += 'c'; });
    queue.after(milliseconds(1), [&order] { order += 'a'; });
    queue.after(milliseconds(1), [&order] { order += 'b'; });
    const auto never = queue.after(milliseconds(1), [&order] { order += 'x'; });
    queue.cancel(never);
    const SteadyTime start = queue.now();
    while (queue.runNext()) {
    }
    QCOMPARE(order, QByteArrayLiteral("abc"));
    QCOMPARE(qint64((queue.now() - start).count()), 2);
}

void SimPortsTest::deadProgramsAreNeverCalled()
{
    Stage stage;
    SimClock clock(stage.queue, stage.wall, stage.life);
    bool called = false;
    clock.after(milliseconds(5), [&called] { called = true; });
    stage.life->die();
    stage.runAll();
    QVERIFY(!called);
}

void SimPortsTest::crashFallsAtTheStepAskedFor()
{
    Stage stage;
    JournalDisk disk;
    SimJournal journal(disk, stage.log, stage.witness, stage.life);
    stage.life->dieAtStep(3); // before the second write
    QVERIFY(journal.add({TransferRecord{}}));
    QVERIFY(!journal.add({TransferRecord{}}));
    QCOMPARE(disk.records().size(), std::size_t(1));
}

void SimPortsTest::powerLossTakesWholeCallsFromTheEndOnly()
{
    Stage stage;
    bool lostSome = false;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        JournalDisk disk;
        SimJournal journal(disk, stage.log, stage.witness, stage.life);
        TransferRecord record;
        record.upload.uploadId = QStringLiteral("U1");
        const TransferId id = journal.add({record})->first();
        for (int number = 1; number <= 9; number += 2)
            QVERIFY(journal.addParts(id, {{number, 1, "e", {}}, {number + 1, 1, "e", {}}}));
        SimRandom random(seed);
        const int lost = disk.losePower(random);
        const auto &parts = disk.records().at(id).upload.parts;
        QCOMPARE(parts.size(), 10 - 2 * lost);
        for (int i = 0; i < parts.size(); ++i)
            QCOMPARE(parts.at(i).number, i + 1);
        lostSome = lostSome || lost > 0;
    }
    QVERIFY(lostSome);
}

void SimPortsTest::fullDiskChangesNothing()
{
    Stage stage;
    JournalDisk disk;
    SimJournal journal(disk, stage.log, stage.witness, stage.life);
    const TransferId id = journal.add({TransferRecord{}})->first();
    disk.setFull(true);
    TransferRecord changed;
    changed.id = id;
    changed.position = 7;
    QCOMPARE(journal.save({changed}).error().kind, ErrorKind::JournalFailed);
    QCOMPARE(disk.records().at(id).position, 0);
}

void SimPortsTest::partsListOverSeveralPages()
{
    Stage stage(2); // five on a page
    const QString id = stage.create();
    for (int number = 1; number <= 12; ++number)
        QVERIFY(stage.put(id, number));
    QList<int> numbers;
    int marker = 0;
    int pages = 0;
    do {
        const auto page = std::get<PartsPage>(*stage.ask(ListParts{object, id, marker}));
        for (const ListedPart &part : page.parts)
            numbers.append(part.number);
        marker = page.next;
        ++pages;
    } while (marker != 0);
    QCOMPARE(pages, 3);
    QCOMPARE(numbers, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

void SimPortsTest::secondCompleteAnswersAsEachStoreDoes_data()
{
    QTest::addColumn<int>("personality");
    QTest::addColumn<int>("error"); // -1: none
    QTest::newRow("AWS") << 0 << -1;
    QTest::newRow("Storj") << 1 << int(ErrorKind::NoSuchKey);
    QTest::newRow("Ceph") << 2 << -1;
    QTest::newRow("MinIO") << 3 << int(ErrorKind::NoSuchUpload);
}

void SimPortsTest::secondCompleteAnswersAsEachStoreDoes()
{
    QFETCH(const int, personality);
    QFETCH(const int, error);
    Stage stage(static_cast<std::size_t>(personality));
    const QString id = stage.create();
    const QByteArray etag = std::get<PartStored>(*stage.put(id, 1)).etag;
    const CompleteUpload complete{object, id, {{1, etag}}};
    QVERIFY(stage.ask(complete));
    const Result<Answer> again = stage.ask(complete);
    QCOMPARE(again ? -1 : int(again.error().kind), error);
    QCOMPARE(stage.server.object(object.key)->bytes, stage.disk.current(path)->bytes.left(10));
}

void SimPortsTest::storjListsAnAbortedUploadAsEmpty()
{
    Stage stage(1);
    const QString id = stage.create();
    QVERIFY(stage.put(id, 1));
    QVERIFY(stage.ask(AbortUpload{object, id}));
    QCOMPARE(std::get<PartsPage>(*stage.ask(ListParts{object, id})).parts.size(), 0);
    QCOMPARE(stage.put(id, 2).error().kind, ErrorKind::ServerFault);
    QVERIFY(stage.ask(AbortUpload{object, id}));
}

void SimPortsTest::cutBodyIsNeverStored()
{
    Stage stage;
    const QString id = stage.create();
    stage.put(id, 1, 11); // the reader ends at 10
    QCOMPARE(stage.witness.violations.size(), 1);
    stage.network.weather.trouble = 1;
    for (int number = 2; number < 60; ++number)
        stage.put(id, number);
    stage.network.weather.trouble = 0;
    for (const auto &[number, part] : stage.server.upload(id)->parts)
        QVERIFY2(number == 1 || part.bytes.size() == 10, "a part is shorter than what was sent");
    QVERIFY(stage.server.upload(id)->parts.size() > 10);
}

void SimPortsTest::changedFileEndsTheReading()
{
    Stage stage;
    SimFiles files(stage.queue, stage.disk, stage.random, stage.life);
    const Fingerprint print = stage.disk.current(path)->print;
    const auto reader = files.open(path, print, {0, 20}, DigestKind::Md5);
    QList<Result<QByteArray>> reads;
    const auto read = [&] {
        reader->read(10, [&reads](Result<QByteArray> slice) { reads.append(slice); });
        stage.runAll();
    };
    read();
    stage.disk.rewrite(path, 20);
    read();
    read();
    QCOMPARE(reads.size(), 3);
    QCOMPARE(reads.at(0).value().size(), 10);
    QCOMPARE(reads.at(2).error().kind, ErrorKind::SourceChanged);
}

void SimPortsTest::cancelledCallMayStillBeWorkedOn()
{
    int worked = 0;
    int answered = 0;
    Stage stage;
    SimTransport transport(stage.network, stage.life);
    for (int i = 0; i < 40; ++i) {
        const auto id = transport.send({}, *stage.keys.held(), CreateUpload{object, {}},
                                       [&answered](const Result<Answer> &) { ++answered; }, {});
        stage.queue.runNext(); // it is on its way
        transport.cancel(id);
        stage.runAll();
    }
    worked = static_cast<int>(stage.server.uploads().size());
    QCOMPARE(answered, 0);
    QVERIFY2(worked > 0 && worked < 40, QByteArray::number(worked).constData());
}

void SimPortsTest::oldKeysAreRefused()
{
    Stage stage;
    stage.keys.expire();
    QCOMPARE(stage.ask(HeadObject{object}).error().kind, ErrorKind::CredentialsExpired);
    stage.keys.renew();
    QCOMPARE(stage.ask(HeadObject{object}).error().kind, ErrorKind::NoSuchKey);
}

QTEST_GUILESS_MAIN(SimPortsTest)
#include "sim_ports_test.moc"
