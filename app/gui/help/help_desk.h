// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QAction;

namespace partway {

class AccountStore;
class MainWindow;
class ManualWindow;
class Preferences;

/// The menu "Help" and what it opens. F1 opens the manual at the page about what has the focus, also over
/// dialogs.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    /// All of them must outlive it. `open` shows a URL in the browser.
    HelpDesk(const Preferences &preferences, const AccountStore &accounts, MainWindow &window, Opener open);
    ~HelpDesk() override;

    /// Below the manual.
    QAction *addToMenu(const QString &text);

    void showShortcuts();
    void showManual();
    /// "part-map", or "part-map#the-shades".
    void showPage(const QString &nameAndAnchor);
    void showDiagnostics();
    void showAbout();
    /// Null until it was opened.
    [[nodiscard]] ManualWindow *manual() const { return m_manual.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Preferences &m_preferences;
    const AccountStore &m_accounts;
    MainWindow &m_window;
    Opener m_open;
    QAction *m_shortcuts = nullptr;
    std::unique_ptr<ManualWindow> m_manual;
};

} // namespace partway
