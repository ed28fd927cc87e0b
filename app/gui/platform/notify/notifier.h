// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace partway {

/// A message outside the window. All texts are plain; whoever delivers them escapes what has to be.
struct Notification
{
    struct Action
    {
        QString id;
        QString text;
        friend bool operator==(const Action &, const Action &) = default;
    };
    enum class Kind { Finished, Failed, Expiring, Orphans };

    Kind kind = Kind::Finished;
    QString title;
    QString text;
    QList<Action> actions;

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The desktop's notification service. At most one message of a kind is shown: a later one replaces it.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What a click on the message itself comes back as.
    static inline constexpr char clicked[] = "default";

    virtual void show(const partway::Notification &notification) = 0;
    virtual void withdraw(partway::Notification::Kind kind) = 0;

Q_SIGNALS:
    void acted(partway::Notification::Kind kind, const QString &action);
    /// There is no service, or it refused: somebody else has to tell.
    void undeliverable(const partway::Notification &notification);
};

} // namespace partway

Q_DECLARE_METATYPE(partway::Notification)
Q_DECLARE_METATYPE(partway::Notification::Kind)
