// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/network/dbus_network_watch.h"
#include "app/gui/platform/notify/dbus_notifier.h"
#include "app/gui/platform/power/dbus_sleep_lock.h"
#include "app/gui/platform/power/dbus_sleep_watch.h"
#include "app/gui/platform/taskbar/dbus_taskbar.h"
#include "app/gui/platform/tray/dbus_panel_watch.h"
#include "app/gui/theme/dbus_color_scheme.h"
#include "tests/app/gui/desktop/fake_services.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace partway;
using namespace partway::test;

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString login = QStringLiteral("org.freedesktop.login1");
const QString network = QStringLiteral("org.freedesktop.NetworkManager");
const QString power = QStringLiteral("org.freedesktop.PowerManagement");

/// The services' own connection; the program's is the session's. It stands for the system bus as well.
struct Bus
{
    Bus()
        : services(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("services")))
    {
        QVERIFY2(services.isConnected(), "run this within dbus-run-session");
    }
    ~Bus()
    {
        for (const QString &name : names)
            services.unregisterService(name);
        services = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
    }
    void offer(const QString &name, const QString &path, QObject &object)
    {
        QVERIFY(services.registerObject(path, &object,
                                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                                            QDBusConnection::ExportAllProperties));
        if (!names.contains(name)) {
            QVERIFY(services.registerService(name));
            names.append(name);
        }
    }

    QDBusConnection services;
    QDBusConnection program = QDBusConnection::sessionBus();
    QStringList names;
};

Notification failure()
{
    Notification told;
    told.kind = Notification::Kind::Failed;
    told.title = QStringLiteral("Upload stopped");
    told.text = QStringLiteral("<b>&\"x\".mov could not be read.");
    told.actions = {{QStringLiteral("show"), QStringLiteral("Show")}};
    return told;
}

void networkSays(const Bus &bus, const QVariantMap &properties)
{
    QDBusMessage changed = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    changed << network << properties << QStringList();
    QVERIFY(bus.services.send(changed));
}

} // namespace

/// The adapters to the services of a Linux desktop, against services that speak the real protocol.
class DbusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notifiesWithMarkupEscapedAndActions()
    {
        Bus bus;
        FakeNotifications fake;
        bus.offer(notifications, QStringLiteral("/org/freedesktop/Notifications"), fake);
        QGuiApplication::setDesktopFileName(QStringLiteral("partway"));
        DbusNotifier notifier(bus.program);
        QTRY_COMPARE(fake.asked, 1);
        notifier.show(failure());
        QTRY_COMPARE(fake.shown.size(), 1);
        const FakeNotifications::Shown shown = fake.shown.constFirst();
        QCOMPARE(shown.body, QStringLiteral("&lt;b&gt;&amp;&quot;x&quot;.mov could not be read."));
        // Without a name: where it is a button, it would say the same as the other.
        QCOMPARE(shown.actions, (QStringList{QStringLiteral("default"), QString(), QStringLiteral("show"),
                                             QStringLiteral("Show")}));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("partway"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 1);
    }

    void whereClicksAreButtonsThereIsOneToShowIt()
    {
        Bus bus;
        FakeNotifications fake;
        fake.name = QStringLiteral("Xfce Notify Daemon");
        bus.offer(notifications, QStringLiteral("/org/freedesktop/Notifications"), fake);
        DbusNotifier notifier(bus.program);
        QTRY_COMPARE(fake.asked, 1);
        QTRY_VERIFY(
            (notifier.show(failure()),
             !fake.shown.isEmpty() && fake.shown.constLast().actions ==
                                          QStringList{QStringLiteral("show"), QStringLiteral("Show")}));
        Notification plain = failure();
        plain.actions.clear();
        notifier.show(plain);
        // Several of the earlier were asked for; the last of them may come only now.
        QTRY_COMPARE(fake.shown.constLast().actions,
                     (QStringList{QStringLiteral("default"), QStringLiteral("Show Partway")}));
    }

    void plainServicesGetPlainText()
    {
        Bus bus;
        FakeNotifications fake;
        fake.capabilities = {QStringLiteral("body")};
        bus.offer(notifications, QStringLiteral("/org/freedesktop/Notifications"), fake);
        DbusNotifier notifier(bus.program);
        QTRY_COMPARE(fake.asked, 1);
        // The answer to the first question is there when a later one has been answered.
        notifier.show(failure());
        QTRY_COMPARE(fake.shown.size(), 1);
        QTRY_VERIFY((notifier.show(failure()), fake.shown.constLast().actions.isEmpty()));
        QCOMPARE(fake.shown.constLast().body, failure().text);
    }

    void aLaterMessageReplacesTheEarlier()
    {
        Bus bus;
        FakeNotifications fake;
        bus.offer(notifications, QStringLiteral("/org/freedesktop/Notifications"), fake);
        DbusNotifier notifier(bus.program);
        QSignalSpy acted(&notifier, &Notifier::acted);
        notifier.show(failure());
        QTRY_COMPARE(fake.shown.size(), 1);
        // Its id is known once an action on it comes through.
        QTRY_VERIFY((Q_EMIT fake.ActionInvoked(41, QStringLiteral("show")), !acted.isEmpty()));
        QCOMPARE(acted.constFirst().constFirst().value<Notification::Kind>(), Notification::Kind::Failed);
        QCOMPARE(acted.constFirst().constLast().toString(), QStringLiteral("show"));
        notifier.show(failure());
        QTRY_COMPARE(fake.shown.size(), 2);
        QCOMPARE(fake.shown.constLast().replaces, 41U);
        notifier.withdraw(Notification::Kind::Failed);
        QTRY_COMPARE(fake.closed, QList<uint>{41});
    }

    void otherProgramsMessagesAreNoneOfOurs()
    {
        Bus bus;
        FakeNotifications fake;
        bus.offer(notifications, QStringLiteral("/org/freedesktop/Notifications"), fake);
        DbusNotifier notifier(bus.program);
        QSignalSpy acted(&notifier, &Notifier::acted);
        notifier.show(failure());
        QTRY_COMPARE(fake.shown.size(), 1);
        Q_EMIT fake.ActionInvoked(5, QStringLiteral("show"));
        QTRY_VERIFY((Q_EMIT fake.ActionInvoked(41, QStringLiteral("default")), !acted.isEmpty()));
        for (const QList<QVariant> &call : acted)
            QCOMPARE(call.constLast().toString(), QStringLiteral("default"));
    }

    void saysSoWhereThereIsNoService()
    {
        const Bus bus;
        DbusNotifier notifier(bus.program);
        QSignalSpy undeliverable(&notifier, &Notifier::undeliverable);
        notifier.show(failure());
        QTRY_COMPARE(undeliverable.size(), 1);
        QCOMPARE(undeliverable.constFirst().constFirst().value<Notification>(), failure());
    }

    void logindsLockIsHeldAndReleased()
    {
        Bus bus;
        FakeLogin fake;
        bus.offer(login, QStringLiteral("/org/freedesktop/login1"), fake);
        auto lock = std::make_unique<DbusSleepLock>(bus.program, bus.program);
        lock->hold(QStringLiteral("why"));
        lock->hold(QStringLiteral("why"));
        QTRY_COMPARE(fake.asked, QStringList{QStringLiteral("sleep Partway block")});
        QTRY_COMPARE(fake.held(), 1);
        lock->release();
        QTRY_COMPARE(fake.held(), 0);
        lock->hold(QStringLiteral("why"));
        QTRY_COMPARE(fake.ends.size(), 2);
        QTRY_COMPARE(fake.held(), 1);
        lock.reset();
        QTRY_COMPARE(fake.held(), 0);
    }

    void aLockThatComesTooLateIsLetGo()
    {
        Bus bus;
        FakeLogin fake;
        bus.offer(login, QStringLiteral("/org/freedesktop/login1"), fake);
        DbusSleepLock lock(bus.program, bus.program);
        lock.hold(QStringLiteral("why"));
        lock.release(); // before the answer
        QTRY_COMPARE(fake.ends.size(), 1);
        QTRY_COMPARE(fake.held(), 0);
    }

    void thePortalHelpsWhereThereIsNoLogind()
    {
        Bus bus;
        FakePortal fake;
        FakePortalRequest request;
        bus.offer(portal, QStringLiteral("/org/freedesktop/portal/desktop"), fake);
        bus.offer(portal, QStringLiteral("/org/freedesktop/portal/desktop/request/1"), request);
        DbusSleepLock lock(bus.program, bus.program);
        lock.hold(QStringLiteral("Files are being uploaded"));
        QTRY_COMPARE(fake.requests, 1);
        QCOMPARE(fake.flags, 4U);
        QCOMPARE(fake.reason, QStringLiteral("Files are being uploaded"));
        lock.release();
        QTRY_COMPARE(request.closed, 1);
    }

    void powerManagementIsTheLastResort()
    {
        Bus bus;
        FakePowerManagement fake;
        bus.offer(power, QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"), fake);
        DbusSleepLock lock(bus.program, bus.program);
        lock.hold(QStringLiteral("why"));
        QTRY_COMPARE(fake.held, QList<uint>{7});
        lock.release();
        QTRY_VERIFY(fake.held.isEmpty());
    }

    void tellsWhenTheSystemWokeUp()
    {
        Bus bus;
        FakeLogin fake;
        bus.offer(login, QStringLiteral("/org/freedesktop/login1"), fake);
        DbusSleepWatch watch(bus.program);
        QSignalSpy woken(&watch, &SleepWatch::woken);
        Q_EMIT fake.PrepareForSleep(true);
        Q_EMIT fake.PrepareForSleep(false);
        QTRY_COMPARE(woken.size(), 1);
    }

    void knowsMeteredNetworks_data()
    {
        QTest::addColumn<uint>("value");
        QTest::addColumn<int>("metered"); // -1: not known
        QTest::newRow("unknown") << 0U << -1;
        QTest::newRow("yes") << 1U << 1;
        QTest::newRow("no") << 2U << 0;
        QTest::newRow("probably") << 3U << 1;
        QTest::newRow("probably not") << 4U << 0;
    }
    void knowsMeteredNetworks()
    {
        QFETCH(uint, value);
        QFETCH(int, metered);
        Bus bus;
        FakeNetworkManager fake;
        fake.value = value;
        bus.offer(network, QStringLiteral("/org/freedesktop/NetworkManager"), fake);
        const DbusNetworkWatch watch(bus.program);
        const auto asNumber = [&watch] { return watch.isMetered() ? int(*watch.isMetered()) : -1; };
        QTRY_COMPARE(asNumber(), metered);
        // The other way round, as the person walks out with the laptop.
        fake.value = metered == 1 ? 2U : 1U;
        networkSays(bus, {{QStringLiteral("Metered"), fake.value}});
        QTRY_COMPARE(asNumber(), metered == 1 ? 0 : 1);
        bus.services.unregisterService(network);
        QTRY_COMPARE(asNumber(), -1);
    }

    void tellsOfANewNetworkOnly()
    {
        Bus bus;
        FakeNetworkManager fake;
        bus.offer(network, QStringLiteral("/org/freedesktop/NetworkManager"), fake);
        DbusNetworkWatch watch(bus.program);
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        const QString primary = QStringLiteral("PrimaryConnection");
        networkSays(bus, {{QStringLiteral("State"), 20U}});
        networkSays(bus, {{primary, QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))}});
        networkSays(bus, {{QStringLiteral("State"), 70U}});
        QTRY_COMPARE(changed.size(), 1);
        networkSays(bus, {{primary, QVariant::fromValue(QDBusObjectPath(QStringLiteral("/a/2")))}});
        QTRY_COMPARE(changed.size(), 2);
    }

    void docksHearOfProgressOnce()
    {
        const Bus bus;
        LauncherEar ear;
        QDBusConnection services = bus.services;
        // SLOT() wants it without spaces.
        // clang-format off
        QVERIFY(services.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                 QStringLiteral("Update"), &ear, SLOT(onUpdate(QString,QVariantMap))));
        // clang-format on
        DbusTaskbar taskbar(bus.program);
        taskbar.show({0.5, false});
        taskbar.show({0.5001, false});
        taskbar.show({std::nullopt, true});
        QTRY_COMPARE(ear.heard.size(), 2);
        QCOMPARE(ear.application, QStringLiteral("application://partway.desktop"));
        QCOMPARE(ear.heard.constFirst().value(QStringLiteral("progress")).toDouble(), 0.5);
        QCOMPARE(ear.heard.constFirst().value(QStringLiteral("progress-visible")).toBool(), true);
        QCOMPARE(ear.heard.constLast().value(QStringLiteral("progress-visible")).toBool(), false);
        QCOMPARE(ear.heard.constLast().value(QStringLiteral("urgent")).toBool(), true);
    }

    void followsTheDesktopsColors()
    {
        Bus bus;
        FakeSettings fake;
        fake.scheme = 1;
        bus.offer(portal, QStringLiteral("/org/freedesktop/portal/desktop"), fake);
        const DbusColorScheme scheme(bus.program);
        QTRY_COMPARE(scheme.wantsDark(), std::optional(true));
        const QString group = QStringLiteral("org.freedesktop.appearance");
        const QString key = QStringLiteral("color-scheme");
        Q_EMIT fake.SettingChanged(group, QStringLiteral("contrast"), QDBusVariant(2U));
        Q_EMIT fake.SettingChanged(group, key, QDBusVariant(2U));
        QTRY_COMPARE(scheme.wantsDark(), std::optional(false));
        Q_EMIT fake.SettingChanged(group, key, QDBusVariant(0U));
        QTRY_COMPARE(scheme.wantsDark(), std::optional<bool>());
    }

    void aDesktopWithoutAPortalAnswersToo()
    {
        const Bus bus;
        DbusColorScheme scheme(bus.program);
        QSignalSpy changed(&scheme, &ColorScheme::changed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!scheme.wantsDark());
    }

    void waitsForThePanel()
    {
        Bus bus;
        DbusPanelWatch watch(bus.program, false);
        QSignalSpy ready(&watch, &PanelWatch::ready);
        watch.start();
        QObject host;
        bus.offer(QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"),
                  host);
        QTRY_COMPARE(ready.size(), 1);
        DbusPanelWatch later(bus.program, false);
        QSignalSpy readyToo(&later, &PanelWatch::ready);
        later.start();
        QTRY_COMPARE(readyToo.size(), 1);
    }
};

QTEST_MAIN(DbusTest)
#include "dbus_test.moc"
