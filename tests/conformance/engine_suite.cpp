// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"
#include "tests/support/engine_rig.h"
#include "tests/support/sample_file.h"

#include <QTest>

#include <algorithm>

namespace partway::tests {

namespace {

constexpr qint64 sentInParts = 5 * MiB;

EngineRig::Tune inParts(qint64 size = sentInParts)
{
    return [size](TransferRequest &request) { request.partSizeWish = size; };
}

} // namespace

/// The engine on a server that does what it can: files of every shape arrive as they are.
class EngineSuite : public QObject
{
    Q_OBJECT
public:
    explicit EngineSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void sendsFilesOfEverySize_data();
    void sendsFilesOfEverySize();
    void sendsAttributesAlong();
    void sendsSeveralAtOnce();
    void refusesToOverwriteWhereAsked_data();
    void refusesToOverwriteWhereAsked();
    void overwritesWhereAllowed();
    void keepsWhatIsFinishedWhenItIsTakenUpAgain();

private:
    [[nodiscard]] bool arrived(const QString &key, const SampleFile &file)
    {
        const auto head = m_client.get<ObjectFound>(HeadObject{m_site.object(key)});
        return head && head->size == file.size() &&
               m_client.md5Of(m_site.object(key), file.size()) == file.md5();
    }
    [[nodiscard]] bool nothingPends(const QString &key)
    {
        const auto uploads = m_client.uploads(m_site.bucket(), key);
        return uploads && std::none_of(uploads->begin(), uploads->end(),
                                       [&](const ListedUpload &upload) { return upload.key == key; });
    }

    Site &m_site;
    S3Client &m_client;
};

void EngineSuite::sendsFilesOfEverySize_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("small") << qint64(100'000);
    QTest::newRow("one part") << sentInParts;
    QTest::newRow("one part and a byte") << sentInParts + 1;
    QTest::newRow("two parts") << 2 * sentInParts;
    QTest::newRow("two parts less a byte") << 2 * sentInParts - 1;
    QTest::newRow("24 MiB") << 24 * MiB;
}

void EngineSuite::sendsFilesOfEverySize()
{
    QFETCH(const qint64, size);
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), size, static_cast<quint64>(size) + 3);
    const QString key = QStringLiteral("engine/%1").arg(size);
    const TransferId id = rig.add(file, m_site.bucket(), key, inParts());
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(arrived(key, file));
    QVERIFY(nothingPends(key));
    const Transfer done = rig.transfer(id);
    QCOMPARE(done.confirmed, size);
    QCOMPARE(done.size, size);
    QVERIFY(!done.etag.isEmpty());
    if (size > sentInParts && m_site.account().profile.etagIsMd5)
        QCOMPARE(done.etag.toLatin1(), file.multipartEtag(sentInParts));
}

void EngineSuite::sendsAttributesAlong()
{
    EngineRig rig(m_site.account(), m_client.keys);
    for (const qint64 size : {qint64(1000), sentInParts + 1}) {
        const SampleFile file(rig.file(QString::number(size)), size);
        const QString key = QString::fromUtf8("engine/\xc3\xa9 + %1").arg(size);
        const TransferId id = rig.add(file, m_site.bucket(), key, [](TransferRequest &request) {
            request.contentType = QStringLiteral("video/mp4");
            request.metadata = {{QStringLiteral("camera"), QStringLiteral("two")}};
        });
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
        const auto head = m_client.get<ObjectFound>(HeadObject{m_site.object(key)});
        QVERIFY2(head, said(head));
        QCOMPARE(head->contentType, QStringLiteral("video/mp4"));
        QCOMPARE(head->metadata.at(QStringLiteral("camera")), QStringLiteral("two"));
    }
}

void EngineSuite::sendsSeveralAtOnce()
{
    EngineRig rig(m_site.account(), m_client.keys, {{4, 8, 0}, {}});
    std::vector<SampleFile> files;
    QList<TransferId> ids;
    for (int i = 0; i < 6; ++i) {
        files.emplace_back(rig.file(QString::number(i)), 5 * MiB + i * 1'000'000, static_cast<quint64>(i));
        ids.append(rig.add(files.back(), m_site.bucket(), QStringLiteral("engine/side by side/%1").arg(i),
                           inParts()));
    }
    for (int i = 0; i < 6; ++i) {
        QVERIFY2(rig.reaches(ids.at(i), TransferState::Done), rig.describe(ids.at(i)));
        QVERIFY(arrived(QStringLiteral("engine/side by side/%1").arg(i), files.at(static_cast<size_t>(i))));
    }
    QVERIFY(nothingPends(QStringLiteral("engine/side by side/0")));
}

void EngineSuite::refusesToOverwriteWhereAsked_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("whole") << qint64(1000);
    QTest::newRow("in parts") << sentInParts + 1;
}

void EngineSuite::refusesToOverwriteWhereAsked()
{
    QFETCH(const qint64, size);
    const QString key = QStringLiteral("engine/kept/%1").arg(size);
    QVERIFY(m_client.get<ObjectStored>(PutObject{m_site.object(key), {}, bodyOf("precious"), false}));
    EngineRig rig(m_site.account(), m_client.keys);
    const SampleFile file(rig.file(QStringLiteral("f")), size);
    const TransferId id = rig.add(file, m_site.bucket(), key, [](TransferRequest &request) {
        request.partSizeWish = sentInParts;
        request.overwrite = false;
    });
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::ObjectExists);
    const auto read = m_client.get<RangeRead>(GetRange{m_site.object(key), {0, 8}});
    QVERIFY(read);
    QCOMPARE(read->bytes, QByteArray("precious"));
    QVERIFY(nothingPends(key));

    // The same where there is no such object.
    const QString free = key + QStringLiteral("/free");
    const TransferId other = rig.add(file, m_site.bucket(), free, [](TransferRequest &request) {
        request.partSizeWish = sentInParts;
        request.overwrite = false;
    });
    QVERIFY(happens(
        [&] { return rig.isIn(other, TransferState::Done) || rig.isIn(other, TransferState::Failed); }));
    if (rig.isIn(other, TransferState::Done)) {
        QVERIFY(arrived(free, file));
        return;
    }
    // A store that cannot promise it refuses the request; then nothing may be there.
    QVERIFY2(rig.transfer(other).error->kind == ErrorKind::NotImplemented, rig.describe(other));
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{m_site.object(free)}));
    QVERIFY(nothingPends(free));
}

void EngineSuite::overwritesWhereAllowed()
{
    EngineRig rig(m_site.account(), m_client.keys);
    const QString key = QStringLiteral("engine/replaced");
    for (const quint64 seed : {1u, 2u}) {
        const SampleFile file(rig.file(QString::number(seed)), sentInParts + 100, seed);
        const TransferId id = rig.add(file, m_site.bucket(), key, inParts());
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
        QVERIFY(arrived(key, file));
    }
}

// Let go of in the middle, as by a kill: no part that was answered goes out again.
void EngineSuite::keepsWhatIsFinishedWhenItIsTakenUpAgain()
{
    const std::unique_ptr<FaultProxy> watcher = m_site.watcher();
    const Account account = watcher ? m_site.accountThrough(*watcher) : m_site.account();
    EngineRig rig(account, m_client.keys, {{3, 2, 0}, {}});
    const SampleFile file(rig.file(QStringLiteral("f")), 41 * MiB, 8);
    const QString key = QStringLiteral("engine/taken up");
    const TransferId id = rig.add(file, m_site.bucket(), key, inParts());
    int lastDone = 0;
    for (const int doneBefore : {2, 5}) {
        QTRY_VERIFY_WITH_TIMEOUT(rig.transfer(id).partsDone >= doneBefore, 30'000);
        lastDone = rig.transfer(id).partsDone;
        rig.vanish();
        rig.start();
        QVERIFY(rig.transfer(id).partsDone >= lastDone);
    }
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(arrived(key, file));
    QVERIFY(nothingPends(key));
    QCOMPARE(rig.transfer(id).begunAnew, BegunAnew::No);
    if (watcher) {
        QTRY_COMPARE(watcher->underWay(), 0);
        QVERIFY(watcher->count(WireCall::PutPart) >= 9);
        QCOMPARE(watcher->count(WireCall::CreateUpload), 1);
        QCOMPARE(partsSentAgain(watcher->records()).size(), 0);
    }
}

std::unique_ptr<QObject> engineSuite(Site &site) { return std::make_unique<EngineSuite>(site); }

} // namespace partway::tests

#include "engine_suite.moc"
