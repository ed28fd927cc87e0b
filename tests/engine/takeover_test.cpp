// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/s3_client.h"
#include "tests/support/wait.h"

#include <QTest>

#include <algorithm>

namespace partway::tests {

/// What is on the server already: somebody else's upload to be taken over, an object to be replaced, and what
/// became of a finished one.
class TakeoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adoptsWhatEqualsTheFile();
    void goesOnWithAnAdoptedUploadAfterACrash();
    void saysWhereTheUploadIsGone();
    void replacesOnlyWhatWasAgreedTo();
    void goesOnWhenReplacingIsAllowed();
    void readsBackWhatItFinished();
    void seesWhatBecameOfFinishedObjects();
    void checksManyWithoutKeys();

private:
    /// An upload of that key with these parts of the file, 6 MiB each, and one of other bytes.
    static QString theirUpload(S3Client &client, const ObjectAddress &object, const SampleFile &file)
    {
        QString id = client.create(object);
        for (const int number : {1, 3})
            if (!client.put(object, id, number, file.bytes({(number - 1) * 6 * MiB, 6 * MiB})))
                return {};
        return client.put(object, id, 2, QByteArray(6 * MiB, 'x')) ? id : QString();
    }
    const QString key = QStringLiteral("k");
};

void TakeoverTest::adoptsWhatEqualsTheFile()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 20 * MiB);
    const QString theirs = theirUpload(client, {practice.bucket(), key}, file);
    QVERIFY(!theirs.isEmpty());
    const int sentByThem = practice.proxy().count(WireCall::PutPart);
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    QCOMPARE(rig.transfer(id).partSize, 6 * MiB);                        // as theirs, not as wished for
    QCOMPARE(practice.proxy().count(WireCall::PutPart) - sentByThem, 2); // the wrong one and the missing one
    const QList<LogEntry> log = rig.engine().logOf(id);
    const auto adopted = std::find_if(log.begin(), log.end(),
                                      [](const LogEntry &entry) { return entry.kind == LogKind::Adopted; });
    QVERIFY(adopted != log.end());
    QCOMPARE(adopted->parts, 2);
}

void TakeoverTest::goesOnWithAnAdoptedUploadAfterACrash()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys(), {{1, 1, 4 * MiB}, {}});
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 20 * MiB);
    const QString theirs = theirUpload(client, {practice.bucket(), key}, file);
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY(happens([&] { return rig.transfer(id).partsDone == 2; }));
    rig.vanish();
    rig.start();
    QCOMPARE(rig.transfer(id).request.adopt, theirs);
    rig.engine().setLimits({1, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
}

void TakeoverTest::saysWhereTheUploadIsGone()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 12 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key, [&](TransferRequest &request) {
        request.adopt = QStringLiteral("2~nothing-of-that-name");
    });
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::UploadVanished);
    QCOMPARE(practice.proxy().count(WireCall::CreateUpload), 0);
    rig.engine().resume({id}); // a new one, then
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }), rig.describe(id));
    QVERIFY(practice.holds(key, file));
}

void TakeoverTest::replacesOnlyWhatWasAgreedTo()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile old(rig.file(QStringLiteral("old")), 1000, 1);
    const SampleFile file(rig.file(QStringLiteral("f")), 12 * MiB, 2);
    const TransferId first = rig.add(old, practice.bucket(), key);
    QVERIFY2(rig.reaches(first, TransferState::Done), rig.describe(first));
    const SeenObject seen{rig.transfer(first).etag, 1000};
    const auto replacing = [&seen](TransferRequest &request) { request.replaces = seen; };
    const TransferId second = rig.add(file, practice.bucket(), key, replacing);
    QVERIFY2(rig.reaches(second, TransferState::Done), rig.describe(second));
    QVERIFY(practice.holds(key, file));
    const TransferId third = rig.add(old, practice.bucket(), key, replacing); // which it is no longer
    QVERIFY2(rig.reaches(third, TransferState::Failed), rig.describe(third));
    QCOMPARE(rig.transfer(third).error->kind, ErrorKind::ObjectExists);
    QVERIFY(practice.holds(key, file));
}

void TakeoverTest::goesOnWhenReplacingIsAllowed()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile old(rig.file(QStringLiteral("old")), 12 * MiB, 1);
    const SampleFile file(rig.file(QStringLiteral("f")), 12 * MiB, 2);
    const TransferId first = rig.add(old, practice.bucket(), key);
    QVERIFY2(rig.reaches(first, TransferState::Done), rig.describe(first));
    const TransferId second =
        rig.add(file, practice.bucket(), key, [](TransferRequest &request) { request.overwrite = false; });
    QVERIFY2(rig.reaches(second, TransferState::Failed), rig.describe(second));
    rig.engine().allowOverwrite({second});
    QVERIFY2(happens([&] { return rig.isIn(second, TransferState::Done); }), rig.describe(second));
    QVERIFY(practice.holds(key, file));
    rig.vanish();
    rig.start();
    QVERIFY(rig.transfer(second).request.overwrite); // it is in the journal
}

void TakeoverTest::readsBackWhatItFinished()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 12 * MiB);
    const TransferId id = rig.add(file, practice.bucket(), key);
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    const auto records = practice.proxy().records();
    const auto gets = std::count_if(records.begin(), records.end(), [this](const ProxyRecord &record) {
        return record.request.method == "GET" && record.request.target.endsWith('/' + key.toLatin1());
    });
    QCOMPARE(gets, 1);
}

void TakeoverTest::seesWhatBecameOfFinishedObjects()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 12 * MiB);
    QList<TransferId> ids;
    for (const char *name : {"stays", "goes", "changes", "lingers"})
        ids.append(rig.add(file, practice.bucket(), QLatin1String(name)));
    for (const TransferId id : std::as_const(ids)) {
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
        QCOMPARE(rig.transfer(id).check, ObjectCheck::NotLooked);
    }
    QVERIFY(client.get<ObjectDeleted>(DeleteObject{{practice.bucket(), QStringLiteral("goes")}}));
    const SampleFile other(rig.file(QStringLiteral("other")), 12 * MiB, 2);
    const TransferId over = rig.add(other, practice.bucket(), QStringLiteral("changes"));
    QVERIFY2(rig.reaches(over, TransferState::Done), rig.describe(over));
    rig.vanish(); // what was proven then is in the journal
    rig.start();
    rig.engine().checkFinished(ids + ids);
    for (const TransferId id : std::as_const(ids))
        QVERIFY(rig.transfer(id).check == ObjectCheck::Looking && !rig.transfer(id).checkedAt);
    const auto isSeen = [&](TransferId id) {
        const ObjectCheck check = rig.transfer(id).check;
        return check != ObjectCheck::NotLooked && check != ObjectCheck::Looking;
    };
    QVERIFY(happens([&] { return std::all_of(ids.cbegin(), ids.cend(), isSeen); }));
    rig.vanish(); // and what was seen is there afterwards
    rig.start();
    QCOMPARE(rig.transfer(ids.at(0)).check, ObjectCheck::Ours);
    QCOMPARE(rig.transfer(ids.at(1)).check, ObjectCheck::Missing);
    QCOMPARE(rig.transfer(ids.at(2)).check, ObjectCheck::Changed);
    QCOMPARE(rig.transfer(ids.at(3)).check, ObjectCheck::Ours);
    QVERIFY(rig.transfer(ids.at(0)).checkedAt.has_value());
}

void TakeoverTest::checksManyWithoutKeys()
{
    PracticeRig practice;
    EngineRig rig(practice.account(), practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 10);
    QList<TransferId> ids;
    for (int i = 0; i < 12; ++i)
        ids.append(rig.add(file, practice.bucket(), QString::number(i)));
    for (const TransferId id : std::as_const(ids))
        QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    rig.vanish();
    rig.credentials().forget(practice.account().id);
    rig.start();
    rig.engine().checkFinished(ids);
    for (const TransferId id : std::as_const(ids))
        QCOMPARE(rig.transfer(id).check, ObjectCheck::CannotTell);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::TakeoverTest)
#include "takeover_test.moc"
