// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads that somebody else began and left: what is there of the file is kept, whatever its parts are like.
#include "tests/support/checksum_upload.h"
#include "tests/support/engine_rig.h"
#include "tests/support/practice_rig.h"
#include "tests/support/s3_client.h"
#include "tests/support/wait.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace partway::tests {

using practice::PersonalityName;
using namespace std::chrono_literals;

namespace {

constexpr qint64 smallest = 64 * KiB;

const char *nameOf(PersonalityName personality)
{
    switch (personality) {
    case PersonalityName::Aws:
        return "aws";
    case PersonalityName::Storj:
        return "storj";
    case PersonalityName::Ceph:
        return "ceph";
    case PersonalityName::MinIo:
        return "minio";
    case PersonalityName::R2:
        return "r2";
    }
    Q_UNREACHABLE();
}

} // namespace

class AdoptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsExactlyWhatChangedAndWhatIsMissing_data();
    void sendsExactlyWhatChangedAndWhatIsMissing();
    void keepsPartsOfSeveralSizes_data();
    void keepsPartsOfSeveralSizes();
    void goesOnWithPartsOfSeveralSizesAfterACrash();
    void makesThemEqualWhereTheStoreInsists();
    void saysThatItWasSweptMeanwhile_data();
    void saysThatItWasSweptMeanwhile();
    void seesThatItIsSweptWhileItSends_data();
    void seesThatItIsSweptWhileItSends();
    void goesOnWithWhatWasBegunWithAChecksum_data();
    void goesOnWithWhatWasBegunWithAChecksum();
    void outlastsAnotherWriter_data();
    void outlastsAnotherWriter();

private:
    /// Parts of these sizes from the beginning of the file; those of `wrong` hold other bytes.
    static QString theirUpload(S3Client &client, const ObjectAddress &object, const SampleFile &file,
                               const QList<qint64> &sizes, const std::set<int> &wrong = {})
    {
        const QString id = client.create(object);
        qint64 offset = 0;
        for (int number = 1; number <= sizes.size(); ++number) {
            const qint64 size = sizes.at(number - 1);
            const QByteArray bytes =
                wrong.count(number) > 0 ? QByteArray(size, 'x') : file.bytes({offset, size});
            if (!client.put(object, id, number, bytes))
                return {};
            offset += size;
        }
        return id;
    }
    /// The numbers of the parts that went up since the records were forgotten, ascending.
    static QList<int> sent(const FaultProxy &proxy)
    {
        QList<int> numbers;
        for (const ProxyRecord &record : proxy.records())
            if (record.request.call == WireCall::PutPart)
                numbers.append(record.request.partNumber);
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    static void everyPersonality()
    {
        QTest::addColumn<int>("personality");
        for (const PersonalityName one :
             {PersonalityName::Aws, PersonalityName::Storj, PersonalityName::Ceph, PersonalityName::MinIo})
            QTest::newRow(nameOf(one)) << static_cast<int>(one);
    }
    const QString key = QStringLiteral("k");
};

void AdoptTest::sendsExactlyWhatChangedAndWhatIsMissing_data()
{
    everyPersonality();
    QTest::newRow("r2") << static_cast<int>(PersonalityName::R2);
}

void AdoptTest::sendsExactlyWhatChangedAndWhatIsMissing()
{
    QFETCH(int, personality);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 24 * 3 * smallest - 17);
    const QString theirs =
        theirUpload(client, {practice.bucket(), key}, file, QList<qint64>(20, 3 * smallest), {2, 9, 20});
    QVERIFY(!theirs.isEmpty());
    practice.proxy().forgetRecords();
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QCOMPARE(sent(practice.proxy()), (QList<int>{2, 9, 20, 21, 22, 23, 24}));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    QCOMPARE(rig.transfer(id).partSize, 3 * smallest);
}

void AdoptTest::keepsPartsOfSeveralSizes_data() { everyPersonality(); }

void AdoptTest::keepsPartsOfSeveralSizes()
{
    QFETCH(int, personality);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 20 * smallest);
    const QList<qint64> sizes{smallest + 1, 2 * smallest, smallest, 3 * smallest + 7, smallest + 12'345};
    const QString theirs = theirUpload(client, {practice.bucket(), key}, file, sizes, {3});
    QVERIFY(!theirs.isEmpty());
    practice.proxy().forgetRecords();
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    const Transfer done = rig.transfer(id);
    QCOMPARE(done.partSize, 0); // of several sizes
    QList<int> expected{3};
    for (int number = 6; number <= done.parts; ++number)
        expected.append(number);
    QCOMPARE(sent(practice.proxy()), expected);
    QVERIFY(practice.holds(key, file));
    const QList<Part> parts = rig.engine().partsOf(id);
    for (int number = 1; number <= 5; ++number)
        QCOMPARE(parts.at(number - 1).range.size, sizes.at(number - 1));
    QCOMPARE(parts.constLast().range.end(), file.size());
}

void AdoptTest::goesOnWithPartsOfSeveralSizesAfterACrash()
{
    PracticeRig practice({PersonalityName::Aws, smallest});
    EngineRig rig(practice.account(), practice.keys(), {{1, 1, 16 * smallest}, {}});
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 30 * smallest);
    const QString theirs = theirUpload(client, {practice.bucket(), key}, file,
                                       {2 * smallest + 1, 4 * smallest, smallest + 5, 2 * smallest});
    practice.proxy().forgetRecords();
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 6; }));
    rig.vanish();
    rig.start();
    rig.engine().setLimits({1, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    const QList<int> numbers = sent(practice.proxy());
    QVERIFY(!numbers.isEmpty() && numbers.constFirst() == 5);
    QVERIFY(partsSentAgain(practice.proxy().records()).isEmpty());
}

void AdoptTest::makesThemEqualWhereTheStoreInsists()
{
    PracticeRig practice({PersonalityName::R2, smallest});
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 9 * smallest + 1);
    const QString theirs = theirUpload(client, {practice.bucket(), key}, file,
                                       {2 * smallest, 2 * smallest, smallest + 3, 2 * smallest});
    practice.proxy().forgetRecords();
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(sent(practice.proxy()), (QList<int>{3, 4, 5})); // the fourth was of other bytes
    QCOMPARE(rig.transfer(id).partSize, 2 * smallest);
}

void AdoptTest::saysThatItWasSweptMeanwhile_data() { everyPersonality(); }

void AdoptTest::saysThatItWasSweptMeanwhile()
{
    QFETCH(int, personality);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys(), {{1, 1, 8 * smallest}, {}});
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 20 * smallest);
    const ObjectAddress object{practice.bucket(), key};
    const QString theirs = theirUpload(client, object, file, {smallest + 1, 2 * smallest, smallest});
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 4; }));
    rig.engine().pause({id});
    QVERIFY(client.get<UploadAborted>(AbortUpload{object, theirs}));
    rig.engine().setLimits({1, 4, 0});
    rig.engine().resume({id});
    QVERIFY2(rig.reaches(id, TransferState::Failed), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::UploadVanished);
    QVERIFY(!practice.hasObject(key));
    rig.engine().resume({id}); // the person knows, and goes on: anew
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Done); }, 40s), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
}

void AdoptTest::seesThatItIsSweptWhileItSends_data() { everyPersonality(); }

// Nobody pauses it: the parts fail, each in the way of its store.
void AdoptTest::seesThatItIsSweptWhileItSends()
{
    QFETCH(int, personality);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys(), {{1, 2, 8 * smallest}, {}});
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 40 * smallest);
    const ObjectAddress object{practice.bucket(), key};
    const QString theirs = theirUpload(client, object, file, {2 * smallest, 2 * smallest, 2 * smallest});
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 4; }));
    QVERIFY(client.get<UploadAborted>(AbortUpload{object, theirs}));
    rig.engine().setLimits({1, 4, 0});
    QVERIFY2(happens([&] { return rig.isIn(id, TransferState::Failed); }, 40s), rig.describe(id));
    QCOMPARE(rig.transfer(id).error->kind, ErrorKind::UploadVanished);
    QVERIFY(!practice.hasObject(key));
    QCOMPARE(practice.pendingUploads(), 0);
}

void AdoptTest::goesOnWithWhatWasBegunWithAChecksum_data()
{
    QTest::addColumn<int>("personality");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](PersonalityName personality, const char *kind, const char *type) {
        QTest::addRow("%s, %s, %s", nameOf(personality), kind, type)
            << static_cast<int>(personality) << QString::fromLatin1(kind) << QByteArray(type);
    };
    for (const PersonalityName one : {PersonalityName::Aws, PersonalityName::MinIo}) {
        row(one, "CRC32", "COMPOSITE");
        row(one, "CRC32C", "FULL_OBJECT");
        row(one, "CRC64NVME", "FULL_OBJECT");
        row(one, "SHA1", "COMPOSITE");
        row(one, "SHA256", "COMPOSITE");
    }
}

void AdoptTest::goesOnWithWhatWasBegunWithAChecksum()
{
    QFETCH(int, personality);
    QFETCH(QString, kind);
    QFETCH(QByteArray, type);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys());
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 8 * smallest - 5);
    const ObjectAddress object{practice.bucket(), key};
    const QString theirs = createWithChecksum(client, object, kind, type);
    QVERIFY(!theirs.isEmpty());
    for (const int number : {1, 2, 3, 5}) {
        const QByteArray bytes =
            number == 2 ? QByteArray(smallest, 'x') : file.bytes({(number - 1) * smallest, smallest});
        QVERIFY(putWithChecksum(client, object, theirs, number, bytes, kind));
    }
    practice.proxy().forgetRecords();
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    QList<int> numbers = sent(practice.proxy()); // some may have been refused without it
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QCOMPARE(numbers, (QList<int>{2, 4, 6, 7, 8}));
}

void AdoptTest::outlastsAnotherWriter_data() { everyPersonality(); }

void AdoptTest::outlastsAnotherWriter()
{
    QFETCH(int, personality);
    PracticeRig practice({static_cast<PersonalityName>(personality), smallest});
    EngineRig rig(practice.account(), practice.keys(), {{1, 1, 8 * smallest}, {}});
    S3Client client(practice.account().endpoint, practice.keys());
    const SampleFile file(rig.file(QStringLiteral("f")), 20 * smallest);
    const ObjectAddress object{practice.bucket(), key};
    const QString theirs = theirUpload(client, object, file, {2 * smallest, 2 * smallest, 2 * smallest});
    const TransferId id =
        rig.add(file, practice.bucket(), key, [&](TransferRequest &request) { request.adopt = theirs; });
    QVERIFY(happens([&] { return rig.transfer(id).partsDone >= 5; }));
    // They are not dead: they send what we have counted already, other bytes and the very same ones.
    QVERIFY(client.put(object, theirs, 2, QByteArray(2 * smallest, 'y')));
    QVERIFY(client.put(object, theirs, 4, QByteArray(2 * smallest, 'z')));
    QVERIFY(client.put(object, theirs, 5, file.bytes({8 * smallest, 2 * smallest})));
    practice.proxy().forgetRecords();
    rig.engine().setLimits({1, 4, 0});
    QVERIFY2(rig.reaches(id, TransferState::Done), rig.describe(id));
    QVERIFY(practice.holds(key, file));
    QCOMPARE(practice.pendingUploads(), 0);
    const QList<int> numbers = sent(practice.proxy());
    QCOMPARE(numbers.count(2), 1);
    QCOMPARE(numbers.count(4), 1);
    QCOMPARE(numbers.count(5), 0);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::AdoptTest)
#include "adopt_test.moc"
