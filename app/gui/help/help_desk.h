// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace partway {

class AccountStore;
class MainWindow;
class Preferences;

/// The menu "Help" and what it opens.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    /// All of them must outlive it. `open` shows a URL in the browser; without a manual none is offered.
    HelpDesk(const Preferences &preferences, const AccountStore &accounts, MainWindow &window,
             const QUrl &manual, Opener open);

    void showShortcuts();
    void showManual();
    void showDiagnostics();
    void showAbout();

private:
    const Preferences &m_preferences;
    const AccountStore &m_accounts;
    MainWindow &m_window;
    QUrl m_manual;
    Opener m_open;
};

} // namespace partway
