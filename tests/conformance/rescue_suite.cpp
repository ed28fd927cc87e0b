// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/upload_finish.h"
#include "core/rescue/upload_measure.h"
#include "core/rescue/upload_removal.h"
#include "core/rescue/upload_scan.h"
#include "tests/conformance/site.h"
#include "tests/support/hurried_clock.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

namespace partway::tests {

/// Uploads that nobody finished: found, measured, finished and removed, on any server.
class RescueSuite : public QObject
{
    Q_OBJECT
public:
    explicit RescueSuite(Site &site)
        : m_site(site)
        , m_client(site.client())
    {
    }

private Q_SLOTS:
    void findsAndMeasuresEveryUploadOnce();
    void findsThoseBelowAPrefix();
    void finishesAnUploadOfAnyKey_data();
    void finishesAnUploadOfAnyKey();
    void finishesOverAnObjectAndLeavesTheOthers();
    void finishesWhatWasCompletedMeanwhile();
    void doesNotFinishWhatWasAborted();
    void completesNothingThatChanged();
    void removesWhileAnotherSends();

private:
    static const QStringList &oddKeys();
    /// So many uploads of one part each; some of one key, some with keys that are hard to write.
    QSet<UploadRef> make(const QString &folder, int count);
    QString begin(const QString &key, const QList<QByteArray> &parts);
    Result<QList<InProgressUpload>> scan(const QString &prefix);
    struct FinishRun
    {
        std::optional<FinishOutlook> outlook;
        Result<ObjectFound> end = failure(ErrorKind::Cancelled);
    };
    FinishRun finish(const QString &key, const QString &id, const std::function<void()> &meanwhile = {});
    [[nodiscard]] QByteArray large(char letter) const
    {
        return QByteArray(static_cast<int>(m_site.partSize()), letter);
    }

    Site &m_site;
    S3Client &m_client;
    HurriedClock m_clock{10};
};

const QStringList &RescueSuite::oddKeys()
{
    static const QStringList keys{QStringLiteral("plain"),         QStringLiteral("grün/ñandú"),
                                  QStringLiteral("日本語/映画 1"), QStringLiteral("🎬"),
                                  QStringLiteral("a+b"),           QStringLiteral("50% off"),
                                  QStringLiteral("%2B"),           QStringLiteral("two  spaces "),
                                  QStringLiteral("double//slash"), QStringLiteral("trailing/"),
                                  QStringLiteral("line\nbreak"),   QStringLiteral("tab\there"),
                                  QStringLiteral("quote\"'&<>"),   QStringLiteral("a|b^c`d{e}"),
                                  QStringLiteral("e\u0301 apart"), QStringLiteral("?uploads&x=1#y")};
    return keys;
}

QSet<UploadRef> RescueSuite::make(const QString &folder, int count)
{
    constexpr int atOnce = 16;
    const int ofOneKey = std::min(40, count / 3);
    QList<Call> creates;
    for (int i = 0; i < count; ++i) {
        QString key = QStringLiteral("many");
        if (i >= ofOneKey && i - ofOneKey < oddKeys().size())
            key = oddKeys().at(i - ofOneKey);
        else if (i >= ofOneKey)
            key = QStringLiteral("%1/%2").arg(oddKeys().at(i % oddKeys().size())).arg(i);
        creates.append(CreateUpload{m_site.object(folder + key), {}});
    }
    QSet<UploadRef> made;
    QList<Call> puts;
    const QList<Result<Answer>> created = m_client.askAll(creates, atOnce);
    for (qsizetype i = 0; i < created.size(); ++i) {
        const auto upload = answerAs<UploadCreated>(created.at(i));
        if (!upload)
            return {};
        const ObjectAddress object = std::get<CreateUpload>(creates.at(i)).object;
        made.insert({object.bucket, object.key, upload->uploadId});
        puts.append(PutPart{object, upload->uploadId, 1, bodyOf(QByteArray(int(i % 7) + 1, 'x'))});
    }
    for (const Result<Answer> &answer : m_client.askAll(puts, atOnce)) {
        if (!answer)
            return {};
    }
    return made;
}

QString RescueSuite::begin(const QString &key, const QList<QByteArray> &parts)
{
    const ObjectAddress object = m_site.object(key);
    const QString id = m_client.create(object);
    int number = 0;
    for (const QByteArray &bytes : parts) {
        if (id.isEmpty() || !m_client.put(object, id, ++number, bytes))
            return {};
    }
    return id;
}

Result<QList<InProgressUpload>> RescueSuite::scan(const QString &prefix)
{
    UploadScan scan(m_client.asker(), m_site.account(), m_clock);
    QList<InProgressUpload> found;
    std::optional<Error> error;
    bool isOver = false;
    connect(&scan, &UploadScan::found, &scan,
            [&found](const QList<InProgressUpload> &page) { found += page; });
    connect(&scan, &UploadScan::failed, &scan, [&error](const QString &, const Error &e) { error = e; });
    connect(&scan, &UploadScan::finished, &scan, [&isOver] { isOver = true; });
    scan.start({m_site.bucket(), prefix});
    if (!happens([&isOver] { return isOver; }, std::chrono::minutes(2)))
        return failure(ErrorKind::Stalled);
    if (error)
        return failure(*error);
    return found;
}

RescueSuite::FinishRun RescueSuite::finish(const QString &key, const QString &id,
                                           const std::function<void()> &meanwhile)
{
    UploadFinish finish(m_client.asker(), m_site.account(), m_clock, {m_site.bucket(), key, id});
    FinishRun run;
    bool isOver = false;
    connect(&finish, &UploadFinish::looked, &finish,
            [&run](const FinishOutlook &outlook) { run.outlook = outlook; });
    connect(&finish, &UploadFinish::failed, &finish, [&](const Error &error) {
        run.end = failure(error);
        isOver = true;
    });
    connect(&finish, &UploadFinish::finished, &finish, [&](const ObjectFound &object) {
        run.end = object;
        isOver = true;
    });
    finish.look();
    if (!happens([&] { return run.outlook || isOver; }) || isOver)
        return run;
    if (meanwhile)
        meanwhile();
    finish.finish();
    if (!happens([&] { return isOver; }, std::chrono::minutes(1)))
        run.end = failure(ErrorKind::Stalled);
    return run;
}

// The bar of 2,500: PARTWAY_CONFORMANCE_UPLOADS=2500.
void RescueSuite::findsAndMeasuresEveryUploadOnce()
{
    const QString folder = QStringLiteral("rescue/");
    const QSet<UploadRef> made = make(folder, uploadsForPaging());
    QCOMPARE(made.size(), uploadsForPaging());
    QElapsedTimer timer;
    timer.start();
    const auto found = scan({});
    QVERIFY2(found, said(found));
    QSet<UploadRef> once;
    QList<InProgressUpload> mine;
    for (const InProgressUpload &upload : *found) {
        QVERIFY2(!once.contains(upload.ref), qPrintable(upload.ref.key));
        once.insert(upload.ref);
        if (upload.ref.key.startsWith(folder))
            mine.append(upload);
    }
    const qint64 listed = timer.elapsed();
    QVERIFY(once.contains(made));
    QCOMPARE(mine.size(), made.size());

    UploadMeasure measure(m_client.asker(), m_site.account(), m_clock);
    qint64 bytes = 0;
    int measured = 0;
    bool isOver = false;
    connect(&measure, &UploadMeasure::measured, &measure, [&](const InProgressUpload &upload) {
        measured += upload.measured == Measured::Yes && upload.contents.set.parts == 1 ? 1 : 0;
        bytes += upload.contents.set.bytes;
    });
    connect(&measure, &UploadMeasure::idle, &measure, [&isOver] { isOver = true; });
    measure.measure(mine);
    QVERIFY(happens([&isOver] { return isOver; }, std::chrono::minutes(3)));
    const qint64 all = timer.elapsed();
    qInfo("%lld uploads listed in %lld ms, with sizes in %lld ms", qlonglong(mine.size()), listed, all);
    QCOMPARE(measured, mine.size());
    qint64 wanted = 0;
    for (int i = 0; i < made.size(); ++i)
        wanted += i % 7 + 1;
    QCOMPARE(bytes, wanted);
    QVERIFY(all < 60'000);

    UploadRemoval removal(m_client.asker(), m_clock);
    int failures = 0;
    isOver = false;
    connect(&removal, &UploadRemoval::removed, &removal,
            [&failures](const RemovalOutcome &one) { failures += one.error || one.wasGone ? 1 : 0; });
    connect(&removal, &UploadRemoval::finished, &removal, [&isOver] { isOver = true; });
    removal.remove(QList<UploadRef>(made.cbegin(), made.cend()));
    QVERIFY(happens([&isOver] { return isOver; }, std::chrono::minutes(3)));
    QCOMPARE(failures, 0);
    const auto left = scan(folder);
    QVERIFY2(left, said(left));
    QVERIFY(left->isEmpty());
}

void RescueSuite::findsThoseBelowAPrefix()
{
    const QString wanted = QStringLiteral("below/day 1/reel+7");
    QSet<UploadRef> made;
    for (const QString &key : {wanted, wanted + QStringLiteral(".mov"), wanted + QStringLiteral("/a"),
                               QStringLiteral("below/day 1/reel"), QStringLiteral("below/other")}) {
        const QString id = begin(key, {"x"});
        QVERIFY(!id.isEmpty());
        made.insert({m_site.bucket(), key, id});
    }
    const auto found = scan(wanted);
    QVERIFY2(found, said(found));
    QCOMPARE(found->size(), 3);
    for (const InProgressUpload &upload : *found) {
        QVERIFY(upload.ref.key.startsWith(wanted));
        QVERIFY(made.contains(upload.ref));
    }
}

void RescueSuite::finishesAnUploadOfAnyKey_data()
{
    QTest::addColumn<QString>("key");
    int number = 0;
    for (const QString &key : oddKeys())
        QTest::addRow("%d %s", ++number, key.toLatin1().toPercentEncoding().constData()) << key;
}

void RescueSuite::finishesAnUploadOfAnyKey()
{
    QFETCH(QString, key);
    key.prepend(QStringLiteral("finish/"));
    const QString id = begin(key, {large('a'), "the end"});
    QVERIFY(!id.isEmpty());
    const FinishRun run = finish(key, id);
    QVERIFY2(run.end, said(run.end));
    QVERIFY(run.outlook->contents.set.canBeCompleted());
    QVERIFY(run.outlook->beingWritten);
    QCOMPARE(run.end->size, m_site.partSize() + 7);
    QCOMPARE(m_client.md5Of(m_site.object(key), run.end->size),
             QCryptographicHash::hash(large('a') + "the end", QCryptographicHash::Md5));
}

void RescueSuite::finishesOverAnObjectAndLeavesTheOthers()
{
    const QString key = QStringLiteral("finish/over");
    const QString first = begin(key, {"first"});
    const FinishRun one = finish(key, first);
    QVERIFY2(one.end, said(one.end));
    QVERIFY(!one.outlook->replaced);
    const QString second = begin(key, {"the second"});
    const QString other = begin(key, {"another"});
    const FinishRun two = finish(key, second);
    QVERIFY2(two.end, said(two.end));
    QCOMPARE(two.outlook->replaced->size, 5);
    QCOMPARE(two.outlook->others.size(), 1);
    QCOMPARE(two.outlook->others.constFirst().uploadId, other);
    QCOMPARE(two.end->size, 10);
    const auto parts = m_client.parts(m_site.object(key), other);
    QVERIFY2(parts, said(parts));
    QCOMPARE(parts->size(), 1);
}

void RescueSuite::finishesWhatWasCompletedMeanwhile()
{
    const QString key = QStringLiteral("finish/meanwhile");
    const QString id = begin(key, {"bytes"});
    const auto parts = m_client.parts(m_site.object(key), id);
    QVERIFY2(parts, said(parts));
    const FinishRun run = finish(key, id, [&] {
        QVERIFY(m_client.complete(m_site.object(key), id, {{1, parts->constFirst().etag}}));
    });
    QVERIFY2(run.end, said(run.end));
    QCOMPARE(run.end->size, 5);
}

void RescueSuite::doesNotFinishWhatWasAborted()
{
    const QString key = QStringLiteral("finish/aborted");
    const QString older = begin(key, {"older"});
    QVERIFY(finish(key, older).end);
    const QString id = begin(key, {"newer"}); // of the same size
    const FinishRun run = finish(key, id, [&] {
        QVERIFY(m_client.get<UploadAborted>(AbortUpload{m_site.object(key), id}));
    });
    QVERIFY(!run.end);
    QCOMPARE(run.end.error().kind, ErrorKind::NoSuchUpload);
    const auto read = m_client.get<RangeRead>(GetRange{m_site.object(key), {0, 5}});
    QVERIFY2(read, said(read));
    QCOMPARE(read->bytes, QByteArray("older"));
}

void RescueSuite::completesNothingThatChanged()
{
    const QString key = QStringLiteral("finish/changed");
    const QString id = begin(key, {"bytes"});
    const FinishRun run =
        finish(key, id, [&] { QVERIFY(m_client.put(m_site.object(key), id, 1, QByteArray("other bytes"))); });
    QVERIFY(!run.end);
    QCOMPARE(run.end.error().kind, ErrorKind::Conflict);
    QVERIFY(!m_client.get<ObjectFound>(HeadObject{m_site.object(key)}));
}

// Parts may be on their way while the first abort is answered; none of them stays.
void RescueSuite::removesWhileAnotherSends()
{
    const QString key = QStringLiteral("remove/while sent");
    const QString id = begin(key, {large('a')});
    QVERIFY(!id.isEmpty());
    constexpr int sent = 8;
    int answered = 0;
    for (int number = 2; number < 2 + sent; ++number)
        m_client.asker()(PutPart{m_site.object(key), id, number, bodyOf(large('b'))},
                         [&answered](const Result<Answer> &) { ++answered; });
    UploadRemoval removal(m_client.asker(), m_clock);
    std::optional<RemovalOutcome> outcome;
    connect(&removal, &UploadRemoval::removed, &removal,
            [&outcome](const RemovalOutcome &one) { outcome = one; });
    removal.remove({{m_site.bucket(), key, id}});
    QVERIFY(happens([&] { return outcome && answered == sent; }, std::chrono::minutes(1)));
    QVERIFY2(!outcome->error, nameOf(outcome->error.value_or(Error()).kind).data());
    const auto parts = m_client.parts(m_site.object(key), id);
    QVERIFY(parts ? parts->isEmpty() : parts.error().kind == ErrorKind::NoSuchUpload);
    const auto listed = m_client.uploads(m_site.bucket(), key);
    QVERIFY2(listed, said(listed));
    QVERIFY(listed->isEmpty());
}

std::unique_ptr<QObject> rescueSuite(Site &site) { return std::make_unique<RescueSuite>(site); }

} // namespace partway::tests

#include "rescue_suite.moc"
