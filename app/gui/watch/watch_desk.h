// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/recent_destinations.h"
#include "app/gui/window/destination.h"
#include "core/engine/watch/folder_watches.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

class QSettings;

namespace partway {

class AccountStore;
class CredentialStore;
class MainWindow;
class StorePort;
class WatchDialog;
class WatchForm;
class WatchPort;

/// Watched folders in the window: a place in the menu, a list, and notices where a folder cannot be read.
class WatchDesk : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        WatchPort &watches;
        StorePort &store;
        CredentialStore &credentials;
        AccountStore &accounts;
        QSettings &settings;
    };

    /// All of it outlives the window.
    WatchDesk(const Ports &ports, MainWindow &window);

    void open();

private:
    void onChanged(const QList<WatchStatus> &watches);
    void onLeftAlone(WatchId id, qsizetype files);
    void onFailed(const Error &error);
    void tellOfLost();
    void ask();
    void choosePlace(WatchForm &form);
    void take(const WatchForm &form);
    [[nodiscard]] QString textOf(const Destination &where) const;
    [[nodiscard]] static QString nameOf(const WatchRecord &record);
    [[nodiscard]] static QString noticeOf(WatchId id);

    Ports m_ports;
    MainWindow &m_window;
    RecentDestinations m_recent;
    QList<WatchStatus> m_watches;
    QSet<qint64> m_lost; ///< of which a notice tells
    QPointer<WatchDialog> m_dialog;
};

} // namespace partway
