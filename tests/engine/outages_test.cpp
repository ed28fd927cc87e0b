// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace partway::tests {

namespace {

constexpr qint64 fileSize = 40 * MiB;
constexpr qint64 slow = 12 * MiB; // a second: there is time for an outage
const QString key = QStringLiteral("k");

bool isThrottled(const QList<Part> &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(), [](const Part &part) {
        return part.lastError && part.lastError->kind == ErrorKind::Throttled;
    });
}

/// One more after as many successes as it is wide: how far a halved concurrency may have grown back.
int widthAfter(int width, int successes)
{
    while (successes >= width)
        successes -= width++;
    return width;
}

} // namespace

/// The server, the way there or the keys are gone for a while: the transfer waits and goes on by itself.
class OutagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenTheServerIsBack();
    void goesOnWithinSecondsWhenTheNetworkIsBack();
    void noticesAStalledConnection();
    void waitsForNewKeys();
    void sendsLessAtOnceWhenTheServerAsksForIt();
    void beginsAnewWhenTheUploadWasSwept();
};

void OutagesTest::goesOnWhenTheServerIsBack()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    practice.store().stop();
    QVERIFY(happens([&] { return rig.transfer(id).waiting != Waiting::None; }));
    QVERIFY2(rig.transfer(id).isActive(), rig.describe(id));
    const int done = rig.transfer(id).partsDone;
    practice.startStore();
    QVERIFY2(happens([&] { return rig.transfer(id).partsDone > done; }), rig.describe(id));
    rig.engine().setLimits({3, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::No);
    QCOMPARE(partsSentAgain(practice.proxy().records()).size(), 0);
}

void OutagesTest::goesOnWithinSecondsWhenTheNetworkIsBack()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    practice.proxy().goDown();
    QVERIFY2(happens([&] { return rig.transfer(id).waiting == Waiting::Network; }), rig.describe(id));
    const int done = rig.transfer(id).partsDone;
    practice.proxy().comeBack();
    QVERIFY2(happens([&] { return rig.transfer(id).partsDone > done; }, std::chrono::seconds(8)),
             rig.describe(id));
    rig.engine().setLimits({3, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(partsSentAgain(practice.proxy().records()).size(), 0);
}

void OutagesTest::noticesAStalledConnection()
{
    PracticeRig practice;
    practice.proxy().setPlan(mishapAt(WireCall::PutPart, Mishap::StallInBody, 2));
    TransportTimes times;
    times.stall = std::chrono::seconds(2);
    times.answer = std::chrono::seconds(2);
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, 0}, times});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY2(rig.reaches(id, TransferState::Done, std::chrono::seconds(30)), rig.describe(id));
    QVERIFY(practice.holds(key, file));
}

void OutagesTest::waitsForNewKeys()
{
    PracticeRig practice;
    practice.store().setAccessKey({"PROOFKEY", "proof-secret", "first-token"});
    Credentials keys = practice.keys();
    keys.sessionToken = "first-token";
    EngineRig rig(practice.account(), keys, {{3, 4, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    practice.store().expireSessionToken();
    QVERIFY2(rig.reaches(id, TransferState::WaitingForCredentials), rig.describe(id));
    QTRY_COMPARE(rig.credentialsNeeded.size(), 1);
    QCOMPARE(rig.credentialsNeeded.constFirst(), practice.account().id);

    practice.store().setAccessKey({"PROOFKEY", "proof-secret", "second-token"});
    keys.sessionToken = "second-token";
    rig.credentials().set(practice.account().id, keys);
    rig.engine().setLimits({3, 4, 0});
    rig.engine().credentialsChanged(practice.account().id);
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(rig.credentialsNeeded.size(), 1);
    QCOMPARE(partsSentAgain(practice.proxy().records()).size(), 0);
}

void OutagesTest::sendsLessAtOnceWhenTheServerAsksForIt()
{
    constexpr qint64 smallParts = 64 * KiB;
    PracticeRig practice({practice::PersonalityName::Aws, smallParts});
    EngineRig rig(practice.account(), practice.keys(), {{3, 8, 512 * KiB}, {}}); // eight parts a second
    const SampleFile file(rig.file(QStringLiteral("f")), 100 * smallParts);
    practice.proxy().setPlan(mishapAt(WireCall::PutPart, Mishap::SlowDown, 1, 16));
    const TransferId id = rig.add(file, practice.bucket(), key,
                                  [](TransferRequest &request) { request.partSizeWish = smallParts; });
    QVERIFY(happens([&] { return practice.proxy().mishaps() > 0; }));
    QVERIFY(practice.proxy().bodiesHighWater() > 4);
    // The engine runs in this thread: from here on it knows.
    QVERIFY(happens([&] { return isThrottled(rig.engine().partsOf(id)); }));
    const int heard = rig.transfer(id).partsDone;
    // What was under way may end first.
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= heard + 8; }));
    practice.proxy().forgetHighWater();
    const int done = rig.transfer(id).partsDone;
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= done + 3; }));
    const int allowed = widthAfter(4, rig.transfer(id).partsDone - heard);
    QVERIFY2(allowed < 8, QByteArray::number(allowed));
    QVERIFY2(practice.proxy().bodiesHighWater() <= allowed,
             QByteArray::number(practice.proxy().bodiesHighWater()));
    rig.engine().setLimits({3, 8, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
}

void OutagesTest::beginsAnewWhenTheUploadWasSwept()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{3, 2, slow}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 2; }));
    QVERIFY(practice.store().abortUpload(practice.bucket().toStdString(), key.toStdString(),
                                         rig.transfer(id).uploadId.toStdString()));
    rig.engine().setLimits({3, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::UploadGone);
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::OutagesTest)
#include "outages_test.moc"
