// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QTest>

using namespace partway;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheKnownValues_data();
    void givesTheKnownValues();
    void givesTheKnownChecksums_data();
    void givesTheKnownChecksums();
    void leavesOutWhatWasNotAskedFor();
    void goesOnAfterTheResultWasLookedAt();
};

void DigestTest::givesTheKnownValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("md5");
    QTest::addColumn<QByteArray>("sha256");
    // From RFC 1321 and FIPS 180-2, and coreutils for the long one.
    QTest::newRow("nothing") << QByteArray() << QByteArray("d41d8cd98f00b204e9800998ecf8427e")
                             << QByteArray(
                                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc") << QByteArray("900150983cd24fb0d6963f7d28e17f72")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                 << QByteArray("7707d6ae4e027c70eea2a935c2296f21")
                                 << QByteArray(
                                        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void DigestTest::givesTheKnownValues()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, md5);
    QFETCH(const QByteArray, sha256);
    for (const qsizetype step : {1, 3, 64, 4097, 1'000'000}) {
        auto digest = Digest::of(DigestKind::Md5 | DigestKind::Sha256);
        QVERIFY(digest);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            digest->add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        QCOMPARE(digest->result().md5.toHex(), md5);
        QCOMPARE(digest->result().sha256.toHex(), sha256);
    }
}

void DigestTest::givesTheKnownChecksums_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("crc32");
    QTest::addColumn<QByteArray>("crc32c");
    QTest::addColumn<QByteArray>("crc64nvme");
    // The check values of the catalogues, those of RFC 3720 (in the order of bytes that S3 has) and of the
    // NVM Command Set, and what an S3 server gave for a part of 5 MiB.
    QTest::newRow("nothing") << QByteArray() << QByteArray("00000000") << QByteArray("00000000")
                             << QByteArray("0000000000000000");
    QTest::newRow("nine digits") << QByteArray("123456789") << QByteArray("cbf43926")
                                 << QByteArray("e3069283") << QByteArray("ae8b14860a799888");
    QTest::newRow("32 zeros") << QByteArray(32, '\0') << QByteArray("190a55ad") << QByteArray("8a9136aa")
                              << QByteArray("cf3473434d4ecf3b");
    QByteArray ascending;
    for (char c = 0; c < 32; ++c)
        ascending += c;
    QTest::newRow("32 that ascend") << ascending << QByteArray("91267e8a") << QByteArray("46dd794e")
                                    << QByteArray("b9d9d4a8492cbd7f");
    QTest::newRow("a part") << QByteArray(5 * 1024 * 1024, 'A') << QByteArray::fromBase64("JRTCyQ==").toHex()
                            << QByteArray::fromBase64("MDaLrw==").toHex()
                            << QByteArray::fromBase64("L/E4WYn8v98=").toHex();
}

void DigestTest::givesTheKnownChecksums()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, crc32);
    QFETCH(const QByteArray, crc32c);
    QFETCH(const QByteArray, crc64nvme);
    for (const qsizetype step : {1, 3, 8, 4097, 1'000'000}) {
        auto digest = Digest::of(DigestKind::Crc32 | DigestKind::Crc32c | DigestKind::Crc64Nvme);
        QVERIFY(digest);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            digest->add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        QCOMPARE(digest->result().crc32.toHex(), crc32);
        QCOMPARE(digest->result().crc32c.toHex(), crc32c);
        QCOMPARE(digest->result().crc64nvme.toHex(), crc64nvme);
        QVERIFY(digest->result().md5.isEmpty());
    }
}

void DigestTest::leavesOutWhatWasNotAskedFor()
{
    QCOMPARE(Digest::of(DigestKind::None)->result(), Digests{});
    QVERIFY(Digest::of(DigestKind::Md5)->result().sha256.isEmpty());
    QVERIFY(Digest::of(DigestKind::Sha256)->result().md5.isEmpty());
}

void DigestTest::goesOnAfterTheResultWasLookedAt()
{
    auto digest = Digest::of(DigestKind::Md5);
    QVERIFY(digest);
    digest->add("a");
    QCOMPARE(digest->result().md5.toHex(), QByteArray("0cc175b9c0f1b6a831c399e269772661"));
    digest->add("bc");
    QCOMPARE(digest->result().md5.toHex(), QByteArray("900150983cd24fb0d6963f7d28e17f72"));
}

QTEST_GUILESS_MAIN(DigestTest)
#include "tst_digest.moc"
