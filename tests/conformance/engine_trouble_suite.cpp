// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/engine_rig.h"
#include "tests/support/sample_file.h"

#include <QTest>

#include <algorithm>

namespace partway::tests {

namespace {

constexpr qint64 sentInParts = 5 * MiB;
constexpr qint64 fileSize = 26 * MiB; // six parts
constexpr qint64 slow = 8 * MiB;      // a second: it is not through before the test acts

} // namespace

/// The engine when somebody meddles with its uploads on the server.
class EngineTroubleSuite : public QObject
{
    Q_OBJECT
public:
    explicit EngineTroubleSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void freesEverythingOnAbort();
    void freesEverythingWhenAPausedOneIsRemoved();
    void leavesThePartsWhereAsked();
    void beginsAnewWhenTheUploadIsGone();
    void sendsAPartAgainThatWasOverwritten();
    void arrivesDespiteAPartBeyondThePlan();

private:
    /// Some parts are on the server and the transfer is paused.
    TransferId startAndPause(EngineRig &rig, const SampleFile &file, const QString &key);
    [[nodiscard]] bool arrived(const QString &key, const SampleFile &file)
    {
        const auto head = m_client.get<ObjectFound>(HeadObject{m_site.object(key)});
        return head && head->size == file.size() &&
               m_client.md5Of(m_site.object(key), file.size()) == file.md5();
    }
    [[nodiscard]] int pending(const QString &key)
    {
        const auto uploads = m_client.uploads(m_site.bucket(), key);
        return !uploads ? -1
                        : static_cast<int>(
                              std::count_if(uploads->begin(), uploads->end(),
                                            [&](const ListedUpload &upload) { return upload.key == key; }));
    }
    [[nodiscard]] bool isFreed(const QString &key, const QString &uploadId)
    {
        const auto parts = m_client.parts(m_site.object(key), uploadId);
        return parts ? parts->isEmpty()
                     : parts.error().kind == ErrorKind::NoSuchUpload ||
                           parts.error().kind == ErrorKind::NoSuchKey;
    }

    Site &m_site;
    S3Client &m_client;
};

TransferId EngineTroubleSuite::startAndPause(EngineRig &rig, const SampleFile &file, const QString &key)
{
    rig.engine().setLimits({3, 1, slow});
    const TransferId id = rig.add(file, m_site.bucket(), key);
    if (!happens([&] { return rig.transfer(id).partsDone >= 2; }))
        return id;
    rig.engine().pause({id});
    [[maybe_unused]] const bool paused = rig.reaches(id, TransferState::Paused);
    rig.engine().setLimits({3, 4, 0});
    return id;
}

void EngineTroubleSuite::freesEverythingOnAbort()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/aborted");
    rig.engine().setLimits({3, 4, slow});
    const TransferId id = rig.add(file, m_site.bucket(), key);
    QTRY_VERIFY_WITH_TIMEOUT(rig.transfer(id).partsDone >= 1, 20'000);
    const QString uploadId = rig.transfer(id).uploadId;
    QVERIFY(!uploadId.isEmpty());
    rig.engine().abort({id});
    QVERIFY2(rig.reaches(id, TransferState::Aborted), rig.describe(id));
    QCOMPARE(pending(key), 0);
    QVERIFY(isFreed(key, uploadId));
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{m_site.object(key)}));
}

void EngineTroubleSuite::freesEverythingWhenAPausedOneIsRemoved()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/removed");
    const TransferId id = startAndPause(rig, file, key);
    QVERIFY2(rig.isIn(id, TransferState::Paused), rig.describe(id));
    const QString uploadId = rig.transfer(id).uploadId;
    rig.engine().remove({id}, OnServer::Abort);
    QVERIFY(happens([&] { return !rig.has(id); }));
    QCOMPARE(pending(key), 0);
    QVERIFY(isFreed(key, uploadId));
}

void EngineTroubleSuite::leavesThePartsWhereAsked()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/left");
    const TransferId id = startAndPause(rig, file, key);
    QVERIFY2(rig.isIn(id, TransferState::Paused), rig.describe(id));
    const QString uploadId = rig.transfer(id).uploadId;
    rig.engine().remove({id}, OnServer::Leave);
    QVERIFY(happens([&] { return !rig.has(id); }));
    QCOMPARE(pending(key), 1);
    const auto parts = m_client.parts(m_site.object(key), uploadId);
    QVERIFY2(parts, said(parts));
    QVERIFY(parts->size() >= 2);
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{m_site.object(key), uploadId}));
}

void EngineTroubleSuite::beginsAnewWhenTheUploadIsGone()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/swept");
    const TransferId id = startAndPause(rig, file, key);
    QVERIFY2(rig.isIn(id, TransferState::Paused), rig.describe(id));
    const QString first = rig.transfer(id).uploadId;
    QVERIFY(m_client.get<UploadAborted>(AbortUpload{m_site.object(key), first}));
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::UploadGone);
    QVERIFY(arrived(key, file));
    QCOMPARE(pending(key), 0);
}

void EngineTroubleSuite::sendsAPartAgainThatWasOverwritten()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/overwritten");
    const TransferId id = startAndPause(rig, file, key);
    QVERIFY2(rig.isIn(id, TransferState::Paused), rig.describe(id));
    const QString uploadId = rig.transfer(id).uploadId;
    // One that the journal holds and one that it does not: the right size, somebody else's bytes.
    for (const int number : {1, 6}) {
        const qint64 size = number == 6 ? MiB : sentInParts;
        const auto meddled = m_client.put(m_site.object(key), uploadId, number, sampleBytes(99, {0, size}));
        QVERIFY2(meddled, said(meddled));
    }
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(arrived(key, file));
    QCOMPARE(pending(key), 0);
}

// Where Complete must list every part that is there, the upload is begun anew; elsewhere it is left out.
void EngineTroubleSuite::arrivesDespiteAPartBeyondThePlan()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), fileSize);
    const QString key = QStringLiteral("trouble/stray");
    const TransferId id = startAndPause(rig, file, key);
    QVERIFY2(rig.isIn(id, TransferState::Paused), rig.describe(id));
    // Beyond the plan's six, and below the thousand parts that the smallest stores take.
    const auto stray = m_client.put(m_site.object(key), rig.transfer(id).uploadId, 900, QByteArray("stray"));
    QVERIFY2(stray, said(stray));
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(arrived(key, file));
    QCOMPARE(pending(key), 0);
    if (m_site.account().profile.exactPartList)
        QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::StrayParts);
}

std::unique_ptr<QObject> engineTroubleSuite(Site &site) { return std::make_unique<EngineTroubleSuite>(site); }

} // namespace partway::tests

#include "engine_trouble_suite.moc"
