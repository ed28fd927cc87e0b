// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/settings/settings_page.h"
#include "app/gui/update/update_question.h"
#include "app/gui/update/update_watch.h"
#include "app/gui/window/notice_bar.h"
#include "tests/app/gui/control_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace partway;
using namespace partway::test;
using namespace std::chrono_literals;

namespace {

QByteArray answer(const char *version, const char *page = "https://partway.example/releases/")
{
    return QByteArrayLiteral("{\"version\": \"") + version + "\", \"page\": \"" + page + "\"}";
}

/// A server that says one thing to whoever asks, and keeps what it was asked.
class OneAnswer : public QTcpServer
{
public:
    explicit OneAnswer(QByteArray whole)
        : m_whole(std::move(whole))
    {
        listening = listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked += socket->readAll();
                if (!asked.contains("\r\n\r\n"))
                    return;
                socket->write(m_whole);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl address() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/newest.json").arg(serverPort()));
    }
    static QByteArray http(const QByteArray &body, const QByteArray &status = "200 OK",
                           const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
               more + "Connection: close\r\n\r\n" + body;
    }
    bool listening = false;
    QByteArray asked;

private:
    QByteArray m_whole;
};

/// A network that answers at once, or not at all.
class ScriptedUpdates : public UpdatePort
{
public:
    void ask(const QUrl &address, Answered answered) override
    {
        asked << address;
        if (answers)
            answered(said);
    }
    QList<QUrl> asked;
    bool answers = true;
    std::optional<QByteArray> said;
};

struct Desk
{
    Desk()
    {
        f.preferences.setUpdateAddress(QUrl(QStringLiteral("https://partway.example/newest.json")));
        start();
    }
    void start()
    {
        watch.emplace(UpdateWatchPorts{network, f.clock, f.settings, f.preferences, *f.window->notices(),
                                       [this](const QUrl &url) {
                                           opened = url;
                                           return browser;
                                       },
                                       QVersionNumber(0, 1, 0)});
    }
    void switchOn() { f.preferences.set(Setting::UpdateNotice, true); }
    [[nodiscard]] QString notice() const { return f.window->notices()->textOf(QStringLiteral("update")); }
    void press(const QString &text)
    {
        for (QPushButton *button : f.window->notices()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }

    ControlFixture f;
    ScriptedUpdates network;
    QUrl opened;
    bool browser = true;
    std::optional<UpdateWatch> watch;
};

} // namespace

/// The notice of newer versions: quiet until it is wanted, and never believing what a server says.
class UpdateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAServerMaySay_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const QByteArray &said, const char *version = "") {
            QTest::newRow(name) << said << QString::fromLatin1(version);
        };
        row("a version and a page", answer("1.2.3"), "1.2.3");
        row("more fields", "{\"version\":\"2.0\",\"page\":\"https://a.example/b\",\"later\":[1]}", "2.0");
        row("nothing", "");
        row("no JSON", "<html>");
        row("a list", "[\"1.2.3\"]");
        row("a number", "{\"version\":2.0,\"page\":\"https://a.example/\"}");
        row("one number", answer("3"));
        row("words", answer("1.2.3 <b>now!</b>"));
        row("a suffix", answer("1.2.3-rc1"));
        row("a huge number", answer("1.99999999999"));
        row("a long version", answer("1.1.1.1.1.1"));
        row("blanks", answer(" 1.2.3"));
        row("no page", "{\"version\":\"1.2.3\"}");
        row("a page over http", answer("1.2.3", "http://partway.example/"));
        row("a script for a page", answer("1.2.3", "javascript:alert(1)"));
        row("a file for a page", answer("1.2.3", "file:///etc/passwd"));
        row("a page with a name in it", answer("1.2.3", "https://partway.example@evil.example/"));
        row("a page without a host", answer("1.2.3", "https:///x"));
        row("a page with a line break", answer("1.2.3", "https://a.example/\\nx"));
        row("a page with letters that look like others", answer("1.2.3", "https://p\xD0\xB0rtway.example/"));
        row("a page that goes on and on", answer("1.2.3", "https://a.example/" + QByteArray(400, 'x')));
        row("too much", answer("1.2.3") + QByteArray(longestUpdateAnswer, ' '));
    }

    void whatAServerMaySay()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, version);
        const auto newer = newVersionIn(said);
        QCOMPARE(newer ? newer->version.toString() : QString(), version);
    }

    void onlySafeAddressesAreAsked()
    {
        QVERIFY(mayBeAsked(QUrl(QStringLiteral("https://partway.example/newest.json"))));
        QVERIFY(mayBeAsked(QUrl(QStringLiteral("http://127.0.0.1:8000/newest.json"))));
        for (const char *bad : {"http://partway.example/", "ftp://partway.example/", "file:///tmp/x", "",
                                "https://me:word@partway.example/"})
            QVERIFY2(!mayBeAsked(QUrl(QLatin1String(bad))), bad);
    }

    void aQuestionTellsNothingAboutThePerson()
    {
        OneAnswer server(OneAnswer::http(answer("9.9")));
        QVERIFY(server.listening);
        UpdateQuestion question{NoProxy{}};
        std::optional<QByteArray> got;
        question.ask(server.address(), [&](std::optional<QByteArray> said) { got = std::move(said); });
        QTRY_VERIFY(got);
        QCOMPARE(newVersionIn(*got)->version, QVersionNumber(9, 9));
        const QByteArray asked = server.asked.toLower();
        QVERIFY2(asked.startsWith("get /newest.json http/1.1\r\n"), asked.constData());
        QVERIFY(asked.contains("user-agent: partway\r\n"));
        QVERIFY(asked.contains("accept-language: en\r\n"));
        for (const char *telling :
             {"cookie", "referer", "authorization", PARTWAY_VERSION, "linux", "mozilla"})
            QVERIFY2(!asked.contains(telling), asked.constData());
    }

    void whatIsNoWholeSmallAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("too much") << OneAnswer::http(QByteArray(5'000'000, 'x'));
        QTest::newRow("elsewhere") << OneAnswer::http("", "302 Found", "Location: https://evil.example/\r\n");
        QTest::newRow("not found") << OneAnswer::http(answer("9.9"), "404 Not Found");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"version\":");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    }

    void whatIsNoWholeSmallAnswerIsNone()
    {
        QFETCH(QByteArray, whole);
        OneAnswer server(whole);
        UpdateQuestion question{NoProxy{}};
        int answers = 0;
        bool any = false;
        question.ask(server.address(), [&](const std::optional<QByteArray> &said) {
            ++answers;
            any = any || said;
        });
        QTRY_COMPARE(answers, 1);
        QVERIFY(!any);
        QVERIFY(!server.asked.contains("evil"));
    }

    void anAddressThatMayNotBeAskedIsNotAsked()
    {
        UpdateQuestion question{NoProxy{}};
        int answers = 0;
        question.ask(QUrl(QStringLiteral("http://partway.example/")),
                     [&](const std::optional<QByteArray> &said) { answers += said ? 100 : 1; });
        QTRY_COMPARE(answers, 1);
    }

    void nothingIsAskedUntilItIsWanted()
    {
        Desk desk;
        desk.f.clock.advance(72h);
        QVERIFY(desk.network.asked.isEmpty());
        QVERIFY(!desk.f.settings.contains(QStringLiteral("update/asked")));
    }

    void nothingIsAskedWithoutAnAddress()
    {
        Desk desk;
        desk.f.preferences.setUpdateAddress({});
        desk.switchOn();
        desk.f.clock.advance(72h);
        QVERIFY(desk.network.asked.isEmpty());
    }

    void itIsAskedOnceADayAtMost()
    {
        Desk desk;
        desk.switchOn();
        desk.f.clock.advance(1min);
        QCOMPARE(desk.network.asked, QList<QUrl>{desk.f.preferences.updateAddress()});
        desk.f.clock.advance(23h);
        QCOMPARE(desk.network.asked.size(), 1); // also after no answer
        desk.start();                           // the next start on the same day
        desk.f.clock.advance(30min);
        QCOMPARE(desk.network.asked.size(), 1);
        desk.f.clock.advance(1h);
        QCOMPARE(desk.network.asked.size(), 2);
        desk.f.preferences.set(Setting::UpdateNotice, false);
        desk.f.clock.advance(72h);
        QCOMPARE(desk.network.asked.size(), 2);
    }

    void aClockThatWasSetBackDoesNotSilenceIt()
    {
        Desk desk;
        desk.switchOn();
        desk.f.clock.advance(1min);
        desk.f.clock.setUtc(desk.f.clock.utcNow() - 24h * 300);
        desk.f.clock.advance(1h);
        QCOMPARE(desk.network.asked.size(), 2);
    }

    void aNewerVersionIsToldWithItsAddress()
    {
        Desk desk;
        desk.network.said = answer("0.2.0");
        desk.switchOn();
        desk.f.clock.advance(1min);
        QVERIFY2(desk.notice().contains(QStringLiteral("0.2.0")), qPrintable(desk.notice()));
        QVERIFY(desk.notice().contains(QStringLiteral("https://partway.example/releases/")));
        QVERIFY(desk.opened.isEmpty());
        desk.press(QStringLiteral("Open this page"));
        QCOMPARE(desk.opened, QUrl(QStringLiteral("https://partway.example/releases/")));
        QVERIFY(desk.notice().isEmpty());
    }

    void withoutABrowserTheAddressStays()
    {
        Desk desk;
        desk.browser = false;
        desk.network.said = answer("0.2.0");
        desk.switchOn();
        desk.f.clock.advance(1min);
        desk.press(QStringLiteral("Open this page"));
        QVERIFY2(desk.notice().contains(QStringLiteral("https://partway.example/releases/")),
                 qPrintable(desk.notice()));
    }

    void theSameOrAnOlderVersionIsNoNews_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("the same") << answer("0.1.0");
        QTest::newRow("older") << answer("0.0.9");
        QTest::newRow("nonsense") << QByteArray("{}");
    }

    void theSameOrAnOlderVersionIsNoNews()
    {
        QFETCH(QByteArray, said);
        Desk desk;
        desk.network.said = said;
        desk.switchOn();
        desk.f.clock.advance(1min);
        QCOMPARE(desk.network.asked.size(), 1);
        QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
    }

    void aVersionThatWasWavedAwayIsNotToldAgain()
    {
        Desk desk;
        desk.network.said = answer("0.2.0");
        desk.switchOn();
        desk.f.clock.advance(1min);
        desk.press(QStringLiteral("Not for this version"));
        QVERIFY(desk.notice().isEmpty());
        desk.f.clock.advance(25h);
        QCOMPARE(desk.network.asked.size(), 2);
        QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
        desk.network.said = answer("0.3.0");
        desk.f.clock.advance(25h);
        QVERIFY(desk.notice().contains(QStringLiteral("0.3.0")));
    }

    void switchedOffItSaysNothingMore()
    {
        Desk desk;
        desk.network.said = answer("0.2.0");
        desk.switchOn();
        desk.f.clock.advance(1min);
        QVERIFY(!desk.notice().isEmpty());
        desk.f.preferences.set(Setting::UpdateNotice, false);
        QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
    }

    void theSettingSaysWhomItAsks_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::newRow("with an address") << QUrl(QStringLiteral("https://partway.example/newest.json"));
        QTest::newRow("without") << QUrl();
    }

    void theSettingSaysWhomItAsks()
    {
        QFETCH(QUrl, address);
        ControlFixture f;
        f.preferences.setUpdateAddress(address);
        f.control->openSettings();
        auto *dialog = f.window->findChild<SettingsDialog *>();
        QVERIFY(dialog);
        QCheckBox *found = nullptr;
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("version of Partway")))
                found = box;
        }
        QCOMPARE(found != nullptr, !address.isEmpty());
        if (!found)
            return;
        QVERIFY(!found->isChecked()); // off until asked for
        QVERIFY2(found->accessibleDescription().contains(QStringLiteral("partway.example")),
                 qPrintable(found->accessibleDescription()));
        found->click();
        QVERIFY(f.preferences.isOn(Setting::UpdateNotice));
    }
};

QTEST_MAIN(UpdateTest)
#include "update_test.moc"
