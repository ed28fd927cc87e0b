// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/gui/in_progress/orphan_watch.h"
#include "app/gui/queue/store_port.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/notice_bar.h"
#include "app/session/practice_process.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

/// A store with one bucket and the uploads that the test leaves in it.
class LeftBehind : public StorePort
{
public:
    QStringList ids;
    std::optional<Error> error;
    bool hidesBuckets = false; ///< they may not be listed
    QStringList closed;        ///< buckets that may not be looked into
    QStringList lookedInto{};  ///< buckets
    std::chrono::hours age{48};
    int listings = 0;

    explicit LeftBehind(const Clock &clock)
        : m_clock(clock)
    {
    }
    void ask(const Endpoint &, const Credentials &, Call call, QObject *context, Answered done) override
    {
        const Result<Answer> answer = answerTo(call);
        QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
    }

private:
    Result<Answer> answerTo(const Call &call)
    {
        if (error)
            return failure(*error);
        if (std::holds_alternative<ListBuckets>(call))
            return hidesBuckets ? Result<Answer>(failure(ErrorKind::AccessDenied))
                                : Result<Answer>(BucketsListed{{{QStringLiteral("rushes"), std::nullopt}}});
        const QString bucket = std::get<ListUploads>(call).bucket;
        if (closed.contains(bucket))
            return failure(ErrorKind::AccessDenied);
        lookedInto.append(bucket);
        ++listings;
        UploadsPage page;
        for (const QString &id : ids)
            page.uploads.append({QStringLiteral("day1/") + id, id, m_clock.utcNow() - age, {}});
        return Answer(page);
    }

    const Clock &m_clock;
};

struct Desk
{
    Desk()
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , preferences(settings)
        , accounts(folder.path())
        , store(clock)
    {
        Account account = sampleAccount();
        account.name = QStringLiteral("Lab");
        keys.set(account.id, Credentials{"K", "S", {}, {}});
        QVERIFY(accounts.load());
        QVERIFY(accounts.put(account));
        clock.setUtc(UtcTime(1'800'000'000s));
    }
    void start()
    {
        watch.reset();
        watch = std::make_unique<OrphanWatch>(
            OrphanWatchPorts{accounts, keys, store, clock, preferences, notifier, notices, folder.path(),
                             [this] { return own; }, [this](const AccountId &) { return known; }});
        QObject::connect(watch.get(), &OrphanWatch::deskAsked, watch.get(), [this] { ++deskAsked; });
    }
    void switchOn() { preferences.set(Setting::WatchOrphans, true); }
    /// Time goes by, and what became due is done.
    void pass(milliseconds time)
    {
        clock.advance(time);
        for (int round = 0; round < 40; ++round)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] QString notice(const char *key) const { return notices.textOf(QLatin1String(key)); }

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    AccountStore accounts;
    tests::MemoryCredentials keys;
    tests::ManualClock clock;
    LeftBehind store;
    ScriptedNotifier notifier;
    NoticeBar notices;
    QSet<QString> own;
    QStringList known; ///< buckets that the program has come by
    int deskAsked = 0;
    std::unique_ptr<OrphanWatch> watch;
};

UploadRef ref(const char *id) { return {QStringLiteral("b"), QStringLiteral("k"), QLatin1String(id)}; }

} // namespace

class OrphanWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- what was seen, as a value

    void tellsWhatWasNotThereBefore()
    {
        OrphanMemory memory;
        const AccountId lab{QStringLiteral("lab")};
        QCOMPARE(memory.see(lab, {ref("1"), ref("2")}, true), 2);
        QCOMPARE(memory.see(lab, {ref("1"), ref("2")}, true), 0);
        QCOMPARE(memory.see(lab, {ref("3")}, false), 1);                    // a bucket could not be listed
        QCOMPARE(memory.see(lab, {ref("1"), ref("2"), ref("3")}, true), 0); // and is there again
        QCOMPARE(memory.see(lab, {ref("3")}, true), 0);
        QCOMPARE(memory.see(lab, {ref("1"), ref("3")}, true), 1); // it came back: that is news
        QCOMPARE(memory.see(AccountId{QStringLiteral("other")}, {ref("3")}, true), 1);
        const OrphanMemory again = OrphanMemory::fromJson(memory.toJson());
        QVERIFY(again == memory);
        QVERIFY(!memory.toJson().contains("\"k\""));
        memory.keepOnly({lab});
        QCOMPARE(memory.see(AccountId{QStringLiteral("other")}, {ref("3")}, true), 1);
    }

    void isDueOnceADay()
    {
        const UtcTime now(1'800'000'000s);
        OrphanMemory memory;
        QVERIFY(memory.isDue(now));
        memory.lookedAt(now);
        QVERIFY(!memory.isDue(now + 23h));
        QVERIFY(memory.isDue(now + 24h));
        QVERIFY(memory.isDue(now - 1h)); // the clock was set back
        QVERIFY(!OrphanMemory::fromJson(memory.toJson()).isDue(now + 1h));
        for (const QByteArray &odd :
             {QByteArray(), QByteArray("[]"), QByteArray(R"({"lastLook":-5,"seen":[1]})"),
              QByteArray(R"({"lastLook":1e300,"seen":{"a":[1,"x"]}})")})
            QVERIFY(OrphanMemory::fromJson(odd).isDue(now));
    }

    void remembersNoMoreThanItsBound()
    {
        OrphanMemory memory;
        QList<UploadRef> many;
        for (int i = 0; i < OrphanMemory::mostSeen + 10; ++i)
            many.append(ref(QByteArray::number(i).constData()));
        const AccountId lab{QStringLiteral("lab")};
        QCOMPARE(memory.see(lab, many, true), int(many.size()));
        QCOMPARE(memory.see(lab, {many.constLast()}, false), 0);
        QVERIFY(memory.toJson().size() < 20 * OrphanMemory::mostSeen);
    }

    // ---- the watch

    void isOffUnlessSomebodyWantsIt()
    {
        Desk desk;
        desk.store.ids = {QStringLiteral("a")};
        desk.start();
        desk.pass(72h);
        QCOMPARE(desk.store.listings, 0);
        QCOMPARE(desk.notifier.shown.size(), 0);
        desk.switchOn();
        desk.pass(10s);
        QCOMPARE(desk.notifier.shown.size(), 1);
        desk.preferences.set(Setting::WatchOrphans, false);
        desk.pass(72h);
        QCOMPARE(desk.store.listings, 1);
    }

    void tellsOfNewOnesOnceAndLeadsToThem()
    {
        Desk desk;
        desk.switchOn();
        desk.store.ids = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("mine")};
        desk.own = {QStringLiteral("mine")};
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        QCOMPARE(desk.notifier.shown.size(), 1);
        const Notification told = desk.notifier.shown.constFirst();
        QCOMPARE(told.kind, Notification::Kind::Orphans);
        QVERIFY2(told.title.startsWith(QLatin1String("2 ")), qPrintable(told.title));
        QVERIFY2(told.text.contains(QLatin1String("Lab")), qPrintable(told.text));
        QVERIFY(desk.notice("orphans").contains(told.text));

        Q_EMIT desk.notifier.acted(Notification::Kind::Failed, told.actions.constFirst().id);
        QCOMPARE(desk.deskAsked, 0);
        Q_EMIT desk.notifier.acted(Notification::Kind::Orphans, told.actions.constFirst().id);
        QCOMPARE(desk.deskAsked, 1);
        auto *strip = desk.notices.findChild<QWidget *>(QStringLiteral("orphans"));
        QVERIFY(strip);
        strip->findChild<QPushButton *>()->click();
        QCOMPARE(desk.deskAsked, 2);

        desk.pass(24h + 20min); // the same ones: nothing to tell
        QCOMPARE(desk.store.listings, 2);
        QCOMPARE(desk.notifier.shown.size(), 1);
        desk.store.ids.append(QStringLiteral("c"));
        desk.pass(24h + 20min);
        QCOMPARE(desk.notifier.shown.size(), 2);
        QVERIFY(desk.notifier.shown.constLast().title.startsWith(QLatin1String("1 ")));
    }

    void leavesYoungOnesInPeace()
    {
        Desk desk;
        desk.switchOn();
        desk.store.ids = {QStringLiteral("a")};
        desk.store.age = 1h;
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        QCOMPARE(desk.store.listings, 1);
        QCOMPARE(desk.notifier.shown.size(), 0);
        desk.store.age = 26h; // nobody has finished it by the next day
        desk.pass(24h + 20min);
        QCOMPARE(desk.notifier.shown.size(), 1);
    }

    void makesUpForWhatWasSleptThroughAndForRestarts()
    {
        Desk desk;
        desk.switchOn();
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        QCOMPARE(desk.store.listings, 1);
        desk.start(); // twice a day is not what was asked for
        desk.pass(1h);
        QCOMPARE(desk.store.listings, 1);
        desk.clock.setUtc(desk.clock.utcNow() + 60h); // timers stood still meanwhile
        desk.pass(OrphanWatch::lookAtClock);
        QCOMPARE(desk.store.listings, 2);
        desk.pass(5h);
        QCOMPARE(desk.store.listings, 2);
    }

    void isQuietAboutFailuresUntilThereWereSeveral()
    {
        Desk desk;
        desk.switchOn();
        desk.store.error = Error{ErrorKind::AccessDenied, 403, QStringLiteral("AccessDenied"), {}, {}};
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        desk.pass(OrphanWatch::afterFailure + 10min);
        QVERIFY(desk.notice("orphan-watch").isEmpty());
        desk.pass(OrphanWatch::afterFailure + 10min);
        const QString told = desk.notice("orphan-watch");
        QVERIFY2(told.contains(QLatin1String("Lab")) && told.contains(QLatin1String("several times")),
                 qPrintable(told));
        QCOMPARE(desk.notifier.shown.size(), 0);
        desk.store.error.reset();
        desk.store.ids = {QStringLiteral("a")};
        desk.pass(OrphanWatch::afterFailure + 10min); // and goes on trying
        QCOMPARE(desk.notifier.shown.size(), 1);
    }

    void looksIntoKnownBucketsWhereTheyMayNotBeListed()
    {
        Desk desk;
        desk.switchOn();
        desk.store.ids = {QStringLiteral("a")};
        desk.store.hidesBuckets = true;
        desk.store.closed = {QStringLiteral("vault")};
        desk.known = {QStringLiteral("rushes"), QStringLiteral("vault"), QStringLiteral("day2")};
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral(
                                            "buckets of Lab other than these: rushes, vault, day2")));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("bucket vault of Lab")));
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        QCOMPARE(desk.store.lookedInto, (QStringList{QStringLiteral("rushes"), QStringLiteral("day2")}));
        QCOMPARE(desk.notifier.shown.size(), 1);
        QVERIFY(desk.notifier.shown.constFirst().title.startsWith(QLatin1String("2 ")));
    }

    void thatSomeBucketsAreNotSeenIsNoFailure()
    {
        Desk desk;
        desk.switchOn();
        desk.store.hidesBuckets = true;
        desk.known = {QStringLiteral("rushes")};
        desk.start();
        for (int day = 0; day < OrphanWatch::patience + 1; ++day)
            desk.pass(24h + 20min);
        QCOMPARE(desk.store.lookedInto.size(), OrphanWatch::patience + 1);
        QVERIFY(desk.notice("orphan-watch").isEmpty());
    }

    void saysNothingOfAComputerWithoutANetwork()
    {
        Desk desk;
        desk.switchOn();
        desk.keys.failWith(sampleAccount().id, Error{ErrorKind::Unreachable, 0, {}, {}, {}});
        desk.start();
        for (int hour = 0; hour < 12; ++hour)
            desk.pass(OrphanWatch::afterFailure + 10min);
        QVERIFY(desk.notice("orphan-watch").isEmpty());
    }

    void leavesThePracticeStoreOut()
    {
        Desk desk;
        Account practice = sampleAccount();
        practice.id = PracticeProcess::accountId();
        practice.name = QStringLiteral("Practice");
        QVERIFY(desk.accounts.put(practice));
        QVERIFY(desk.accounts.remove(sampleAccount().id));
        desk.switchOn();
        desk.start();
        desk.pass(OrphanWatch::afterStart);
        QCOMPARE(desk.store.listings, 0);
        QVERIFY(desk.notice("orphan-watch").isEmpty());
    }

    void mayEndInTheMiddleOfALook()
    {
        Desk desk;
        desk.switchOn();
        desk.store.ids = {QStringLiteral("a")};
        desk.start();
        desk.clock.advance(OrphanWatch::afterStart);
        desk.watch.reset();
        desk.pass(1h);
        QCOMPARE(desk.clock.timers(), 0);
        QCOMPARE(desk.notifier.shown.size(), 0);
    }
};

QTEST_MAIN(OrphanWatchTest)
#include "orphan_watch_test.moc"
