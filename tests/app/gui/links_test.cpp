// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"
#include "app/gui/links/lifetime_dialog.h"
#include "app/gui/links/object_links.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/details_pane.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/queue_actions.h"
#include "core/s3/provider_profile.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

/// Keys that are there, or not, and how often somebody asked.
class CountedKeys : public CredentialStore
{
public:
    void fetch(const AccountId &, std::function<void(Result<Credentials>)> done) override
    {
        ++fetched;
        done(answer);
    }
    int fetched = 0;
    Result<Credentials> answer = Credentials{"AKIDEXAMPLE", "sEcReTvAlUe", {}, {}};
};

QString hosted() { return QStringLiteral("https://gateway.storjshare.io"); }

struct Desk
{
    explicit Desk(const QString &gateway = {}, const QString &shareKey = {})
        : accounts(f.folder.path())
    {
        Account account = sampleAccount();
        account.profile = providerProfile(QStringLiteral("other"));
        if (!gateway.isEmpty())
            account.endpoint.url = QUrl(gateway);
        account.shareKey = shareKey;
        account.endpoint.region = QStringLiteral("eu-central-1");
        QVERIFY(accounts.load());
        QVERIFY(accounts.put(account));
        links = std::make_unique<ObjectLinks>(clock, accounts, keys, *f.window, [this](const QUrl &url) {
            opened = url;
            return browser;
        });
        f.show({sampleTransfer(1, TransferState::Done, 100), sampleTransfer(2, TransferState::Sending, 10)});
        QGuiApplication::clipboard()->clear();
    }
    QAction *lifetime(const char *word) const
    {
        for (QAction *action : links->lifetimes()->actions()) {
            if (action->text().remove(QLatin1Char('&')).contains(QLatin1String(word)))
                return action;
        }
        return nullptr;
    }

    WindowFixture f;
    tests::ManualClock clock;
    AccountStore accounts;
    CountedKeys keys;
    QUrl opened;
    bool browser = true;
    std::unique_ptr<ObjectLinks> links;
};

QString copied() { return QGuiApplication::clipboard()->text(); }

} // namespace

/// What can be done with an object once it is uploaded.
class LinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyFinishedRowsHaveLinks()
    {
        Desk desk;
        desk.f.select({1});
        QVERIFY(!desk.links->copyUrl->isEnabled() && !desk.links->openInBrowser->isEnabled());
        QMenu menu;
        Q_EMIT desk.f.window->rowMenuOpening(&menu);
        QVERIFY(menu.isEmpty());
        desk.f.select({0});
        QVERIFY(desk.links->copyUrl->isEnabled() && desk.links->openInBrowser->isEnabled());
        Q_EMIT desk.f.window->rowMenuOpening(&menu);
        QVERIFY(menu.actions().contains(desk.links->copyUrl));
    }

    void addressesHoldNoKey()
    {
        Desk desk;
        desk.f.select({0});
        desk.links->copyUrl->trigger();
        QCOMPARE(copied(), QStringLiteral("https://gateway.example.com/rushes/day1/reel-1.mov"));
        desk.f.window->actions()->copyAddress->trigger();
        QCOMPARE(copied(), QStringLiteral("s3://rushes/day1/reel-1.mov"));
        QCOMPARE(desk.keys.fetched, 0);
    }

    void aLinkIsSignedForItsTimeAndMarkedAsASecret()
    {
        Desk desk;
        desk.f.select({0});
        QAction *week = desk.lifetime("7 days");
        QVERIFY(week);
        week->trigger();
        QCOMPARE(desk.keys.fetched, 1);
        const QUrl url(copied(), QUrl::StrictMode);
        QCOMPARE(url.host(), QStringLiteral("gateway.example.com"));
        QCOMPARE(url.path(), QStringLiteral("/rushes/day1/reel-1.mov"));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("X-Amz-Expires")), QStringLiteral("604800"));
        QCOMPARE(query.queryItemValue(QStringLiteral("X-Amz-Date")), QStringLiteral("20260101T000000Z"));
        QCOMPARE(query.queryItemValue(QStringLiteral("X-Amz-Signature")).size(), 64);
        QVERIFY(!copied().contains(QStringLiteral("sEcReTvAlUe")));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArrayLiteral("secret"));
        QVERIFY(!desk.f.window->notices()->textOf(QStringLiteral("links")).isEmpty());
    }

    void keysAreFetchedAnewForEachLink()
    {
        Desk desk;
        desk.f.select({0});
        desk.lifetime("1 hour")->trigger();
        const QString first = copied();
        desk.keys.answer = Credentials{"AKIDOTHER", "another", {}, {}};
        desk.lifetime("1 hour")->trigger();
        QCOMPARE(desk.keys.fetched, 2);
        QVERIFY(first.contains(QStringLiteral("AKIDEXAMPLE")));
        QVERIFY(copied().contains(QStringLiteral("AKIDOTHER")));
    }

    void withoutKeysItSaysSoAndCopiesNothing()
    {
        Desk desk;
        desk.keys.answer = failure(ErrorKind::CredentialsMissing);
        desk.f.select({0});
        desk.lifetime("1 day")->trigger();
        QVERIFY(copied().isEmpty());
        QVERIFY(!desk.f.window->notices()->textOf(QStringLiteral("links")).isEmpty());
    }

    void keysThatHaveExpiredSignNothing()
    {
        Desk desk;
        desk.keys.answer = Credentials{"ASIDEXAMPLE", "secret", "token", desk.clock.utcNow() - 1s};
        desk.f.select({0});
        desk.lifetime("1 day")->trigger();
        QVERIFY(copied().isEmpty());
        QVERIFY(
            desk.f.window->notices()->textOf(QStringLiteral("links")).contains(QStringLiteral("expired")));
    }

    void anotherLifetimeIsTyped()
    {
        Desk desk;
        desk.f.select({0});
        desk.lifetime("another")->trigger();
        auto *dialog = desk.f.window->findChild<LifetimeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *number = dialog->findChild<QSpinBox *>();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("36"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY2(copied().contains(QStringLiteral("X-Amz-Expires=129600")), qPrintable(copied()));
    }

    void detailsOfferThemByButton()
    {
        Desk desk;
        desk.f.window->lowerPane()->setTab(LowerTab::Details);
        desk.f.select({0});
        const QList<QToolButton *> buttons =
            desk.f.window->lowerPane()->details()->findChildren<QToolButton *>();
        const auto button = [&buttons](const QAction *action) {
            const auto found =
                std::find_if(buttons.cbegin(), buttons.cend(), [action](const QToolButton *candidate) {
                    return candidate->defaultAction() == action;
                });
            return found == buttons.cend() ? nullptr : *found;
        };
        QToolButton *url = button(desk.links->copyUrl);
        QVERIFY(url && url->isVisible() && !url->text().isEmpty());
        QTest::mouseClick(url, Qt::LeftButton);
        QCOMPARE(copied(), QStringLiteral("https://gateway.example.com/rushes/day1/reel-1.mov"));
        QTest::mouseClick(button(desk.f.window->actions()->copyAddress), Qt::LeftButton);
        QCOMPARE(copied(), QStringLiteral("s3://rushes/day1/reel-1.mov"));
        QToolButton *link = button(desk.links->lifetimes()->menuAction());
        QVERIFY(link && link->isVisible());
        QTimer::singleShot(0, link, [&] { desk.links->lifetimes()->close(); }); // it waits for a choice
        QTest::mouseClick(link, Qt::LeftButton);
        desk.f.select({1});
        QVERIFY(!url->isVisible() && !link->isVisible());
    }

    void theBrowserGetsALinkForAnHour()
    {
        Desk desk;
        desk.f.select({0});
        desk.links->openInBrowser->trigger();
        QVERIFY(desk.opened.query().contains(QStringLiteral("X-Amz-Expires=3600")));
        QVERIFY(copied().isEmpty());
        desk.browser = false;
        desk.links->openInBrowser->trigger();
        QVERIFY(
            desk.f.window->notices()->textOf(QStringLiteral("links")).contains(QStringLiteral("browser")));
    }

    void storjMakesAShareLinkWithItsPublicKey()
    {
        Desk desk(hosted(), QStringLiteral("l5pucy3dmvzxgs3fpfewix27l5pq"));
        QAction *share = desk.links->copyShareLink();
        desk.f.select({1});
        QVERIFY(!share->isVisible()); // not finished
        desk.f.select({0});
        QMenu menu;
        Q_EMIT desk.f.window->rowMenuOpening(&menu);
        QVERIFY(menu.actions().contains(share) && share->isVisible() && share->isEnabled());
        share->trigger();
        QCOMPARE(copied(), QStringLiteral("https://link.storjshare.io/s/l5pucy3dmvzxgs3fpfewix27l5pq/rushes/"
                                          "day1/reel-1.mov"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArrayLiteral("secret"));
        QVERIFY(!desk.f.window->notices()->textOf(QStringLiteral("links")).isEmpty());
        QCOMPARE(desk.keys.fetched, 0);
    }

    void storjWithoutAShareKeySaysHowToGetOne()
    {
        Desk desk(hosted());
        QSignalSpy wanted(desk.links.get(), &ObjectLinks::shareKeyWanted);
        desk.f.select({0});
        QAction *share = desk.links->copyShareLink();
        QVERIFY(share->isVisible() && share->isEnabled());
        share->trigger();
        QVERIFY(copied().isEmpty());
        const QString sentence = desk.f.window->notices()->textOf(QStringLiteral("links"));
        QVERIFY2(sentence.contains(QStringLiteral("rushes")) && sentence.contains(QStringLiteral("uplink")),
                 qPrintable(sentence));
        const QList<QAbstractButton *> buttons = desk.f.window->notices()->findChildren<QAbstractButton *>();
        const auto edit = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
            return button->text().contains(QStringLiteral("account"));
        });
        QVERIFY(edit != buttons.cend());
        QTest::mouseClick(*edit, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<AccountId>(), sampleAccount().id);
    }

    void theShareLinkComesWithTheKey()
    {
        Desk desk(hosted());
        desk.f.select({0});
        const QString before = desk.links->copyShareLink()->text();
        Account account = desk.accounts.accounts().constFirst();
        account.shareKey = QStringLiteral("l5pucy3dmvzxgs3fpfewix27l5pq");
        QVERIFY(desk.accounts.update(account));
        QVERIFY(desk.links->copyShareLink()->text() != before);
        desk.links->copyShareLink()->trigger();
        QVERIFY(copied().startsWith(QStringLiteral("https://link.storjshare.io/s/")));
    }

    void otherStoresHaveNoShareLink()
    {
        Desk desk(QStringLiteral("http://127.0.0.1:7777"), QStringLiteral("l5pucy3dmvzxgs3fpfewix27l5pq"));
        desk.f.select({0});
        QVERIFY(!desk.links->copyShareLink()->isVisible());
        desk.f.select({0, 1});
        QVERIFY(!desk.links->copyShareLink()->isVisible());
    }
};

QTEST_MAIN(LinksTest)
#include "links_test.moc"
