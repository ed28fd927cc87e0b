// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace partway::test {

/// Services of a desktop, on a connection of their own to the test's bus. Each answers what it is set to.

class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QString name = QStringLiteral("gnome-shell");
    QList<Shown> shown;
    QList<uint> closed;
    uint lastId = 40;
    int asked = 0;

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &spec) const
    {
        vendor = version = spec = QStringLiteral("1");
        return name;
    }
    QStringList GetCapabilities()
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, actions, hints});
        return replaces > 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;
    /// The service's end of each lock: at its end when the program has let go of the other.
    QList<int> ends;
    ~FakeLogin() override;
    /// Locks that somebody still holds.
    [[nodiscard]] int held() const;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);

Q_SIGNALS:
    void PrepareForSleep(bool before);
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")
public:
    uint flags = 0;
    QString reason;
    int requests = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &, uint asked, const QVariantMap &options)
    {
        flags = asked;
        reason = options.value(QStringLiteral("reason")).toString();
        ++requests;
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
    }
};

class FakePortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

class FakePowerManagement : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        held.append(7);
        return 7;
    }
    void UnInhibit(uint cookie) { held.removeAll(cookie); }
};

class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Metered READ metered)
public:
    uint value = 0;
    [[nodiscard]] uint metered() const { return value; }
};

class FakeSettings : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// Hears what is told to docks.
class LauncherEar : public QObject
{
    Q_OBJECT
public:
    QList<QVariantMap> heard;
    QString application;

public Q_SLOTS:
    void onUpdate(const QString &uri, const QVariantMap &properties)
    {
        application = uri;
        heard.append(properties);
    }
};

} // namespace partway::test
