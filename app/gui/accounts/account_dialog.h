// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/account_form.h"
#include "app/gui/accounts/key_fields.h"
#include "app/gui/queue/store_port.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace partway {

/// Adds or edits an account, and tries it out on request.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// `stored` answers with the keys that are there for an account that is being edited.
    AccountDialog(StorePort &store, CredentialStore &stored, QWidget *parent);

    void edit(const Account &account);
    /// Saving failed: stays open and says why.
    void showProblem(const QString &sentence);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// `credentials` without an access key: leave those that are stored. Answer with accept() or
    /// showProblem().
    void saveAsked(const partway::Account &account, const partway::Credentials &credentials);

private:
    void say(const QString &text, bool problem);
    void refresh();
    void test();
    void testWith(const Account &account, const Credentials &credentials);
    void save();

    StorePort &m_store;
    CredentialStore &m_stored;
    AccountForm *m_form;
    KeyFields *m_keys;
    QLabel *m_message;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_editing = false;
};

} // namespace partway
