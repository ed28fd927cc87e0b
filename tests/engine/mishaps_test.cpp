// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/wait.h"

#include <QTest>

#include <map>
#include <mutex>
#include <vector>

namespace partway::tests {

namespace {

constexpr qint64 partSize = 64 * KiB;
constexpr qint64 fileSize = 5 * partSize + 1;

const QList<WireCall> calls{WireCall::CreateUpload, WireCall::PutPart, WireCall::CompleteUpload,
                            WireCall::HeadObject, WireCall::PutObject};

QString keyOf(WireCall call, Mishap mishap)
{
    return QStringLiteral("%1-%2").arg(static_cast<int>(call)).arg(static_cast<int>(mishap));
}

/// Stalls too: the transport of these tests is impatient.
QList<Mishap> everyMishap()
{
    return everydayMishaps() + QList<Mishap>{Mishap::SlowDownRetryAfter, Mishap::StallBefore,
                                             Mishap::StallInBody, Mishap::StallAfter};
}

/// Each key names the call and the mishap that its first such request meets.
FatePlan onceForEachKey()
{
    auto hit = std::make_shared<std::map<QByteArray, bool>>();
    return [hit](const WireRequest &request) {
        const QByteArray name = request.target.split('?').constFirst().split('/').constLast();
        const QList<QByteArray> words = name.split('-');
        if (words.size() != 2 || words.constFirst().toInt() != static_cast<int>(request.call) || (*hit)[name])
            return Fate{};
        (*hit)[name] = true;
        return Fate{static_cast<Mishap>(words.constLast().toInt())};
    };
}

} // namespace

/// Every mishap once at every kind of request, all of them side by side: a lost Create is waited for half a
/// minute, and that need not be waited for twenty times.
class MishapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrivesInSpiteOf_data();
    void arrivesInSpiteOf();
    void leavesNothingOnTheServer();
    void sendsNoConfirmedPartAgain();
    void cleanupTestCase();

private:
    std::unique_ptr<PracticeRig> m_practice;
    std::unique_ptr<EngineRig> m_rig;
    std::unique_ptr<SampleFile> m_parts;
    std::unique_ptr<SampleFile> m_whole;
    QMap<QString, TransferId> m_ids;
};

void MishapsTest::initTestCase()
{
    m_practice = std::make_unique<PracticeRig>(PracticeChoice{practice::PersonalityName::Aws, partSize});
    m_practice->proxy().setPlan(onceForEachKey());
    TransportTimes times;
    times.stall = std::chrono::seconds(2);
    times.answer = std::chrono::seconds(2);
    times.completeAnswer = std::chrono::seconds(2);
    times.longestTail = std::chrono::seconds(1);
    m_rig = std::make_unique<EngineRig>(m_practice->account(), m_practice->keys(),
                                        RigOptions{{100, 16, 0}, times});
    m_parts = std::make_unique<SampleFile>(m_rig->file(QStringLiteral("parts")), fileSize, 4);
    m_whole = std::make_unique<SampleFile>(m_rig->file(QStringLiteral("whole")), partSize / 2, 5);
    for (const WireCall call : calls) {
        for (const Mishap mishap : everyMishap()) {
            const QString key = keyOf(call, mishap);
            m_ids[key] = m_rig->add(call == WireCall::PutObject ? *m_whole : *m_parts, m_practice->bucket(),
                                    key, [](TransferRequest &request) { request.partSizeWish = partSize; });
        }
    }
    const auto allEnded = [this] {
        const QList<Transfer> all = m_rig->engine().transfers();
        return std::all_of(all.begin(), all.end(), [](const Transfer &transfer) {
            return transfer.isFinal() || transfer.state == TransferState::Failed;
        });
    };
    QVERIFY(happens(allEnded, std::chrono::seconds(110)));
}

void MishapsTest::arrivesInSpiteOf_data()
{
    QTest::addColumn<WireCall>("call");
    QTest::addColumn<Mishap>("mishap");
    for (const WireCall call : calls) {
        for (const Mishap mishap : everyMishap())
            QTest::addRow("%s: %s", nameOf(call), nameOf(mishap)) << call << mishap;
    }
}

void MishapsTest::arrivesInSpiteOf()
{
    QFETCH(const WireCall, call);
    QFETCH(const Mishap, mishap);
    const QString key = keyOf(call, mishap);
    const TransferId id = m_ids.value(key);
    QVERIFY2(m_rig->isIn(id, TransferState::Done), m_rig->describe(id));
    QVERIFY(m_practice->holds(key, call == WireCall::PutObject ? *m_whole : *m_parts));
    QCOMPARE(m_rig->transfer(id).begunAnew, BegunAnew::No);
    // It did meet it.
    const QList<ProxyRecord> records = m_practice->proxy().records();
    QVERIFY(std::any_of(records.begin(), records.end(),
                        [&](const ProxyRecord &record) {
                            return record.mishap == mishap && record.request.call == call &&
                                   record.request.target.split('?').constFirst().endsWith('/' +
                                                                                          key.toLatin1());
                        }) ||
            mishap == Mishap::StallInBody); // that one is held until the proxy goes down
}

void MishapsTest::leavesNothingOnTheServer() { QCOMPARE(m_practice->pendingUploads(), 0); }

void MishapsTest::sendsNoConfirmedPartAgain()
{
    QVERIFY(m_practice->proxy().count(WireCall::PutPart) >= 4 * everyMishap().size() * 6);
    QCOMPARE(partsSentAgain(m_practice->proxy().records()).size(), 0);
}

void MishapsTest::cleanupTestCase()
{
    m_rig.reset();
    m_practice.reset();
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::MishapsTest)
#include "mishaps_test.moc"
