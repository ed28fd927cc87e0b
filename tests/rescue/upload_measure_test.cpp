// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_measure.h"
#include "tests/rescue/answering_store.h"

#include <QElapsedTimer>
#include <QTest>

namespace partway::tests {

using namespace std::chrono_literals;

/// What uploads hold is asked in the background, a few at a time, what is on the screen first.
class UploadMeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAllPages();
    void tellsWhichAreGoneAndWhichFailed();
    void asksAFewAtATime();
    void asksNoneTwice();
    void measuresAgainWhatWasMeasured();
    void asksForThoseOnTheScreenFirst();
    void stops();
    void failsAllWithoutKeys();
    void isIdleWithNothingToDo();
    void mayBeGoneInItsOwnSignal();
    void ordersManyQuickly();

private:
    static InProgressUpload upload(int number)
    {
        InProgressUpload upload;
        upload.ref = {QStringLiteral("b"), QStringLiteral("k%1").arg(number), QStringLiteral("u")};
        return upload;
    }
    static QList<InProgressUpload> uploads(int count)
    {
        QList<InProgressUpload> list;
        for (int i = 0; i < count; ++i)
            list.append(upload(i));
        return list;
    }
    static Answer onePart()
    {
        PartsPage page;
        page.parts = {{1, 5, "e", {}}};
        return page;
    }
    void listen(UploadMeasure &measure)
    {
        m_told.clear();
        m_idle = 0;
        connect(&measure, &UploadMeasure::measured, this,
                [this](const InProgressUpload &one) { m_told.append(one); });
        connect(&measure, &UploadMeasure::idle, this, [this] { ++m_idle; });
    }
    QStringList toldKeys() const
    {
        QStringList keys;
        for (const InProgressUpload &one : m_told)
            keys += one.ref.key;
        return keys;
    }

    ManualClock m_clock;
    QList<InProgressUpload> m_told;
    int m_idle = 0;
};

void UploadMeasureTest::measuresAllPages()
{
    const UtcTime begun = m_clock.utcNow();
    AnsweringStore store([begun](const Call &call) -> Result<Answer> {
        const auto &list = std::get<ListParts>(call);
        PartsPage page;
        page.abortDate = begun + 48h;
        page.serverTime = begun + 20min;
        if (list.afterPart == 0) {
            page.parts = {{1, 5 * MiB, "e", begun - 2h}, {2, 5 * MiB, "e", begun - 1h}};
            page.next = 2;
        } else {
            page.parts = {{2, 5 * MiB, "e", begun - 1h}, {3, 1, "e", begun}}; // 2 once more
        }
        return page;
    });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure({upload(1)});
    QCOMPARE(measure.waiting(), 1);
    store.settle(m_clock);
    QCOMPARE(m_told.size(), 1);
    const InProgressUpload &one = m_told.constFirst();
    QVERIFY(one.measured == Measured::Yes);
    QCOMPARE(one.contents.set.parts, 3);
    QCOMPARE(one.contents.set.bytes, 10 * MiB + 1);
    QCOMPARE(one.contents.lastPartAt, std::optional(begun));
    QCOMPARE(one.contents.abortDate, std::optional(begun + 48h));
    QCOMPARE(one.contents.measuredAt, begun);
    QCOMPARE(one.clockAhead, milliseconds(20min));
    QCOMPARE(m_idle, 1);
    QCOMPARE(measure.waiting(), 0);
}

void UploadMeasureTest::tellsWhichAreGoneAndWhichFailed()
{
    AnsweringStore store([](const Call &call) -> Result<Answer> {
        const QString &key = std::get<ListParts>(call).object.key;
        if (key == QStringLiteral("k0"))
            return refused(ErrorKind::NoSuchUpload);
        if (key == QStringLiteral("k1"))
            return refused(ErrorKind::AccessDenied);
        return onePart();
    });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    QList<InProgressUpload> three = uploads(3);
    three[2].error = failure(ErrorKind::Throttled).value(); // of the time before
    measure.measure(three);
    store.settle(m_clock);
    QCOMPARE(m_told.size(), 3);
    QVERIFY(m_told.at(0).measured == Measured::Gone);
    QVERIFY(!m_told.at(0).error);
    QVERIFY(m_told.at(1).measured == Measured::Failed);
    QCOMPARE(m_told.at(1).error->kind, ErrorKind::AccessDenied);
    QVERIFY(m_told.at(2).measured == Measured::Yes);
    QVERIFY(!m_told.at(2).error);
}

void UploadMeasureTest::asksAFewAtATime()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(50));
    QCOMPARE(store.underWay(), size_t(UploadMeasure::atOnce));
    store.settle(m_clock);
    QCOMPARE(m_told.size(), 50);
    QCOMPARE(store.mostAtOnce, size_t(UploadMeasure::atOnce));
    QCOMPARE(m_idle, 1);
}

void UploadMeasureTest::asksNoneTwice()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(6));
    measure.measure(uploads(8)); // four are under way, two wait
    QCOMPARE(measure.waiting(), 8);
    store.settle(m_clock);
    QCOMPARE(store.calls.size(), size_t(8));
}

void UploadMeasureTest::measuresAgainWhatWasMeasured()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(1));
    store.settle(m_clock);
    measure.measure(m_told);
    store.settle(m_clock);
    QCOMPARE(store.calls.size(), size_t(2));
    QCOMPARE(m_idle, 2);
}

void UploadMeasureTest::asksForThoseOnTheScreenFirst()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(10));
    measure.prefer({upload(8).ref, upload(6).ref, upload(2).ref, upload(77).ref}); // one is under way
    measure.prefer({upload(9).ref});
    store.settle(m_clock);
    QCOMPARE(toldKeys(), QString::fromLatin1("k0 k1 k2 k3 k9 k8 k6 k4 k5 k7").split(QLatin1Char(' ')));
}

void UploadMeasureTest::stops()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(10));
    measure.stop();
    QCOMPARE(measure.waiting(), UploadMeasure::atOnce);
    store.settle(m_clock);
    QCOMPARE(m_told.size(), UploadMeasure::atOnce);
    QCOMPARE(m_idle, 1);
    measure.measure(uploads(10)); // all of them again
    store.settle(m_clock);
    QCOMPARE(m_told.size(), UploadMeasure::atOnce + 10);
}

void UploadMeasureTest::failsAllWithoutKeys()
{
    AnsweringStore store([](const Call &) { return refused(ErrorKind::SignatureRejected); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure(uploads(500));
    store.settle(m_clock);
    QCOMPARE(m_told.size(), 500);
    for (const InProgressUpload &one : std::as_const(m_told)) {
        QVERIFY(one.measured == Measured::Failed);
        QCOMPARE(one.error->kind, ErrorKind::SignatureRejected);
    }
    QCOMPARE(store.calls.size(), size_t(UploadMeasure::atOnce));
    QCOMPARE(m_idle, 1);
}

void UploadMeasureTest::isIdleWithNothingToDo()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    listen(measure);
    measure.measure({});
    QCOMPARE(m_idle, 0);
    store.settle(m_clock);
    QCOMPARE(m_idle, 1);
}

void UploadMeasureTest::mayBeGoneInItsOwnSignal()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    auto measure = std::make_unique<UploadMeasure>(store.asker(), Account(), m_clock);
    connect(measure.get(), &UploadMeasure::measured, this, [&measure] { measure.reset(); });
    measure->measure(uploads(10));
    store.settle(m_clock);
    QVERIFY(!measure);
    QCOMPARE(store.calls.size(), size_t(UploadMeasure::atOnce));
}

void UploadMeasureTest::ordersManyQuickly()
{
    AnsweringStore store([](const Call &) -> Result<Answer> { return onePart(); });
    UploadMeasure measure(store.asker(), {}, m_clock);
    const QList<InProgressUpload> many = uploads(100'000);
    QElapsedTimer timer;
    timer.start();
    measure.measure(many);
    for (int screen = 0; screen < 1000; ++screen) {
        QList<UploadRef> refs;
        for (int row = 0; row < 30; ++row)
            refs.append(many.at((screen * 97 + row) % many.size()).ref);
        measure.prefer(refs);
    }
    measure.stop();
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    store.settle(m_clock);
}

} // namespace partway::tests

QTEST_GUILESS_MAIN(partway::tests::UploadMeasureTest)
#include "upload_measure_test.moc"
