// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/finish_proof.h"
#include "core/rescue/in_progress_upload.h"
#include "core/rescue/patient_questions.h"

#include <QTest>

namespace partway::tests {

using namespace std::chrono_literals;

/// What is made out of listings: contents, deadlines, and whether an object proves an upload.
class UploadValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnUploadHolds();
    void weighsTheTimesByTheBytes();
    void knowsNoTimesWhereTheStoreTellsNone();
    void countsARepeatedPartOnce();
    void tellsWhenTheStoreRemovesIt_data();
    void tellsWhenTheStoreRemovesIt();
    void seesThatItIsBeingWritten_data();
    void seesThatItIsBeingWritten();
    void goesByTheClockOfTheStore();
    void readsTheObject_data();
    void readsTheObject();
    void waitsLongerEachTime();

private:
    static ListedPart part(int number, qint64 size, std::optional<UtcTime> at)
    {
        return {number, size, "e", at};
    }
    static constexpr UtcTime noon{1'800'000'000s};
    const PartLimits limits{5, 1000, 10000, 20, 1};
};

void UploadValuesTest::tellsWhatAnUploadHolds()
{
    const UploadContents contents = contentsOf(
        {part(1, 10, noon), part(3, 10, noon + 2h), part(2, 10, noon + 1h)}, limits, noon + 48h, noon + 3h);
    QCOMPARE(contents.set.parts, 3);
    QCOMPARE(contents.set.bytes, 30);
    QCOMPARE(contents.lastPartAt, std::optional(noon + 2h));
    QCOMPARE(contents.storedSince, std::optional(noon + 1h));
    QCOMPARE(contents.abortDate, std::optional(noon + 48h));
    QCOMPARE(contents.measuredAt, noon + 3h);
}

void UploadValuesTest::weighsTheTimesByTheBytes()
{
    const auto since = [this](const QList<ListedPart> &parts) {
        return contentsOf(parts, limits, {}, noon).storedSince;
    };
    QCOMPARE(since({part(1, 30, noon), part(2, 10, noon + 4h)}), std::optional(noon + 1h));
    // 50,000 parts' worth of bytes over a year must not overflow.
    QCOMPARE(since({part(1, 500 * TiB, noon), part(2, 500 * TiB, noon + 8760h)}),
             std::optional(noon + 4380h));
    QCOMPARE(since({part(1, 0, noon), part(2, 0, noon + 4h)}), std::optional(noon)); // nothing to weigh
}

void UploadValuesTest::knowsNoTimesWhereTheStoreTellsNone()
{
    const UploadContents none = contentsOf({part(1, 10, {})}, limits, {}, noon);
    QVERIFY(!none.lastPartAt);
    QVERIFY(!none.storedSince);
    const UploadContents some = contentsOf({part(1, 10, {}), part(2, 10, noon)}, limits, {}, noon);
    QCOMPARE(some.storedSince, std::optional(noon));
    QVERIFY(!contentsOf({}, limits, {}, noon).lastPartAt);
}

void UploadValuesTest::countsARepeatedPartOnce()
{
    const UploadContents contents = contentsOf({part(1, 10, noon), part(1, 20, noon + 2h)}, limits, {}, noon);
    QCOMPARE(contents.set.parts, 1);
    QCOMPARE(contents.set.bytes, 20);
    QCOMPARE(contents.storedSince, std::optional(noon + 2h));
}

void UploadValuesTest::tellsWhenTheStoreRemovesIt_data()
{
    using Time = std::optional<UtcTime>;
    QTest::addColumn<int>("hours"); // 0: never by itself
    QTest::addColumn<bool>("fromLast");
    QTest::addColumn<Time>("initiated");
    QTest::addColumn<int>("parts"); // -1: not measured
    QTest::addColumn<Time>("last");
    QTest::addColumn<Time>("abortDate");
    QTest::addColumn<Time>("deadline");
    const Time none;
    QTest::newRow("never") << 0 << false << Time(noon) << 1 << Time(noon) << none << none;
    QTest::newRow("a rule of the bucket")
        << 0 << false << Time(noon) << 1 << Time(noon) << Time(noon + 9h) << Time(noon + 9h);
    QTest::newRow("from its beginning")
        << 24 << false << Time(noon) << 1 << Time(noon + 5h) << none << Time(noon + 24h);
    QTest::newRow("from its beginning, unmeasured")
        << 24 << false << Time(noon) << -1 << none << none << Time(noon + 24h);
    QTest::newRow("from the last part")
        << 24 << true << Time(noon) << 1 << Time(noon + 5h) << none << Time(noon + 29h);
    QTest::newRow("from the last part, none there")
        << 24 << true << Time(noon) << 0 << none << none << Time(noon + 24h);
    QTest::newRow("from the last part, unmeasured") << 24 << true << Time(noon) << -1 << none << none << none;
    QTest::newRow("from the last part, no time told")
        << 24 << true << Time(noon) << 3 << none << none << none;
    QTest::newRow("its beginning is not told")
        << 24 << true << none << 1 << Time(noon + 5h) << none << Time(noon + 29h);
    QTest::newRow("the earlier of both")
        << 24 << false << Time(noon) << 1 << Time(noon) << Time(noon + 2h) << Time(noon + 2h);
}

void UploadValuesTest::tellsWhenTheStoreRemovesIt()
{
    QFETCH(int, hours);
    QFETCH(bool, fromLast);
    QFETCH(std::optional<UtcTime>, initiated);
    QFETCH(int, parts);
    QFETCH(std::optional<UtcTime>, last);
    QFETCH(std::optional<UtcTime>, abortDate);
    QFETCH(std::optional<UtcTime>, deadline);
    ProviderProfile profile;
    if (hours > 0)
        profile.autoAbortHours = hours;
    profile.deadlineFromLastPart = fromLast;
    InProgressUpload upload;
    upload.ref = {QStringLiteral("b"), QStringLiteral("k"), QStringLiteral("u")};
    upload.initiated = initiated;
    upload.measured = parts < 0 ? Measured::NotYet : Measured::Yes;
    upload.contents.set.parts = std::max(0, parts);
    upload.contents.lastPartAt = last;
    upload.contents.abortDate = abortDate;
    QCOMPARE(deletionTime(upload, profile), deadline);
}

void UploadValuesTest::seesThatItIsBeingWritten_data()
{
    using Time = std::optional<UtcTime>;
    QTest::addColumn<Time>("initiated");
    QTest::addColumn<Time>("last");
    QTest::addColumn<bool>("is");
    QTest::newRow("a part a minute ago") << Time(noon - 48h) << Time(noon - 1min) << true;
    QTest::newRow("a part ten minutes ago") << Time(noon - 48h) << Time(noon - 10min) << false;
    QTest::newRow("just begun, the first part under way") << Time(noon - 1min) << Time() << true;
    QTest::newRow("old and empty") << Time(noon - 48h) << Time() << false;
    QTest::newRow("a clock ahead of ours") << Time(noon - 48h) << Time(noon + 1min) << true;
    QTest::newRow("nothing told") << Time() << Time() << false;
}

void UploadValuesTest::goesByTheClockOfTheStore()
{
    InProgressUpload upload;
    upload.initiated = noon - 48h;
    upload.contents.lastPartAt = noon - 1min;
    upload.clockAhead = -3h; // ours is wrong
    QVERIFY(isBeingWritten(upload, noon + 3h));
    QVERIFY(!isBeingWritten(upload, noon + 4h));
    upload.clockAhead = 3h;
    QVERIFY(isBeingWritten(upload, noon - 3h));
    QCOMPARE(timeAtStore(upload, noon), noon + 3h);
}

void UploadValuesTest::seesThatItIsBeingWritten()
{
    QFETCH(std::optional<UtcTime>, initiated);
    QFETCH(std::optional<UtcTime>, last);
    InProgressUpload upload;
    upload.initiated = initiated;
    upload.contents.lastPartAt = last;
    QTEST(isBeingWritten(upload, noon), "is");
}

void UploadValuesTest::readsTheObject_data()
{
    using Object = std::optional<ObjectFound>;
    using Etag = std::optional<QByteArray>;
    QTest::addColumn<bool>("md5"); // the ETags of the parts are MD5s
    QTest::addColumn<Object>("before");
    QTest::addColumn<Object>("now");
    QTest::addColumn<Etag>("answered");
    QTest::addColumn<int>("says");
    const QByteArray digest("59adb24ef3cdbe0297f05b395827453f"); // of the MD5 of nothing
    const QByteArray right = digest + "-1";
    const auto object = [](qint64 size, const QByteArray &etag, UtcTime at) {
        ObjectFound found;
        found.size = size;
        found.etag = etag;
        found.modified = at;
        return Object(found);
    };
    const auto row = [](const char *name, bool md5, const Object &before, const Object &now,
                        const Etag &answered, ObjectSays says) {
        QTest::newRow(name) << md5 << before << now << answered << int(says);
    };
    const Object ours = object(5, right, noon);
    const Object opaque = object(5, "opaque-1", noon);
    row("no object", true, {}, {}, {}, ObjectSays::Nothing);
    row("ours", true, {}, ours, {}, ObjectSays::Ours);
    row("ours in capitals", true, {}, object(5, right.toUpper(), noon), {}, ObjectSays::Ours);
    row("the same bytes were there", true, ours, ours, {}, ObjectSays::Before);
    row("the same bytes, stored again", true, object(5, right, noon - 5s), ours, {}, ObjectSays::Ours);
    row("the same bytes within the second, answered well", true, ours, ours, Etag(""), ObjectSays::Ours);
    row("another size", true, {}, object(6, right, noon), {}, ObjectSays::Another);
    row("other bytes", true, {}, object(5, digest.left(31) + "0-1", noon), {}, ObjectSays::Another);
    row("other bytes, answered well", true, {}, object(5, digest.left(31) + "0-1", noon), Etag(right),
        ObjectSays::Another);
    row("other bytes that were there", true, object(5, "x", noon), object(5, "x", noon), {},
        ObjectSays::Before);
    row("a name of another form", true, {}, opaque, {}, ObjectSays::Another);
    row("a name of another form, answered without one", true, {}, opaque, Etag(""), ObjectSays::Another);
    row("a name of another form, as answered", true, {}, opaque, Etag("opaque-1"), ObjectSays::Possible);
    row("opaque", false, {}, opaque, {}, ObjectSays::Possible);
    row("opaque, as answered", false, {}, opaque, Etag("OPAQUE-1"), ObjectSays::Possible);
    row("opaque, not as answered", false, {}, opaque, Etag("other-1"), ObjectSays::Another);
    row("opaque, answered without a name", false, {}, opaque, Etag(""), ObjectSays::Possible);
    row("opaque, of another size", false, {}, object(6, "opaque-1", noon), Etag(""), ObjectSays::Another);
    row("opaque, was there", false, opaque, opaque, Etag(""), ObjectSays::Before);
    row("opaque, older than what was there", false, object(9, "y", noon + 9s), opaque, {},
        ObjectSays::Another);
    ObjectFound encrypted = *object(5, digest.left(31) + "0-1", noon);
    encrypted.opaqueEtag = true;
    row("encrypted: it tells nothing", true, {}, Object(encrypted), {}, ObjectSays::Possible);
}

void UploadValuesTest::readsTheObject()
{
    QFETCH(bool, md5);
    QFETCH(std::optional<ObjectFound>, before);
    QFETCH(std::optional<ObjectFound>, now);
    QFETCH(std::optional<QByteArray>, answered);
    const QByteArray etag = md5 ? QByteArray("d41d8cd98f00b204e9800998ecf8427e") : QByteArray("opaque");
    const FinishProof proof = proofFor({{1, 5, etag, {}}}, before, false);
    QTEST(int(saysOf(proof, now, answered)), "says");
}

void UploadValuesTest::waitsLongerEachTime()
{
    Error error;
    QCOMPARE(pauseAfter(1, error), milliseconds(500));
    QCOMPARE(pauseAfter(2, error), milliseconds(1000));
    QCOMPARE(pauseAfter(4, error), milliseconds(4000));
    QCOMPARE(pauseAfter(60, error), milliseconds(16'000));
    error.retryAfter = 12s;
    QCOMPARE(pauseAfter(1, error), milliseconds(12'000));
    error.retryAfter = 24h;
    QCOMPARE(pauseAfter(1, error), milliseconds(20'000));
}

} // namespace partway::tests

QTEST_APPLESS_MAIN(partway::tests::UploadValuesTest)
#include "upload_values_test.moc"
