// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/guide/first_steps.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace partway {

class AccountStore;
class HelpDesk;
class MainWindow;

/// Shows the first steps to who has neither an account nor a transfer yet: once, and again from the help
/// menu.
class GuideDesk : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it. To be made after the help desk, whose menu it adds to.
    GuideDesk(QSettings &settings, const AccountStore &accounts, HelpDesk &help, MainWindow &window);

    void show();
    [[nodiscard]] FirstSteps *steps() const { return m_steps; }

private:
    void close();
    void refresh();
    [[nodiscard]] bool hasOwnAccount() const;

    QSettings &m_settings;
    const AccountStore &m_accounts;
    HelpDesk &m_help;
    MainWindow &m_window;
    QPointer<FirstSteps> m_steps;
};

} // namespace partway
