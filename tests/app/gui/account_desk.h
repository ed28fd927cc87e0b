// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "tests/app/gui/scripted_store.h"
#include "tests/app/gui/window_fixture.h"

#include <memory>

class QPushButton;

namespace partway::test {

/// A window with accounts, a keychain that is not there, a scripted store, and a home folder without files of
/// other programs.
struct AccountDesk
{
    AccountDesk();
    ~AccountDesk();

    [[nodiscard]] QString home() const;
    void writeHome(const QString &name, const QByteArray &bytes) const;
    /// What a screen reader says of the first account in the side bar.
    [[nodiscard]] QString sideBarText() const;

    WindowFixture f;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ProfileCredentialStore credentials;
    ScriptedStore store;
    std::unique_ptr<AccountDialogs> dialogs;
};

template <typename Widget>
Widget *named(const QWidget *parent, const QString &accessibleName)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

/// Types into the line edit of that accessible name, in place of what is there.
void type(const QWidget *dialog, const char *field, const QString &text);
QPushButton *button(const QWidget *parent, const QString &text);
/// The one that does what a dialog is for, whatever is written on it now.
QPushButton *acceptButton(const QWidget *dialog);
/// True where a visible label holds the words.
bool hasText(const QWidget *parent, const QString &words);

} // namespace partway::test
