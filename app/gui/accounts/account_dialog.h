// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/account_form.h"
#include "app/gui/accounts/form_dialog.h"
#include "app/gui/accounts/form_rows.h"
#include "app/gui/accounts/key_fields.h"
#include "app/gui/queue/store_port.h"

#include <QPointer>

#include <memory>

class QLineEdit;
class QPushButton;
class QToolButton;
class QWidget;

namespace partway {

class AccountTrial;
class FindingsView;
class NotedField;

/// Adds or edits an account, and tries it out on request.
class AccountDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `stored` answers with the keys that are there for an account that is being edited.
    AccountDialog(StorePort &store, CredentialStore &stored, QWidget *parent);
    ~AccountDialog() override;

    void edit(const Account &account);
    [[nodiscard]] AccountForm *form() const { return m_form; }
    /// Whether keys can be kept longer than this run.
    void setKeychainThere(bool there);
    /// What the "Test" button does.
    void test();
    /// Saving failed: stays open and says why.
    void showProblem(const QString &sentence);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// `credentials` without an access key: leave those that are stored. Answer with accept() or
    /// showProblem().
    void saveAsked(const partway::Account &account, const partway::Credentials &credentials);

private:
    void build();
    [[nodiscard]] QWidget *buildTrial();
    void arrange();
    void refresh();
    [[nodiscard]] bool showProblems();
    void testWith(const Account &account, const Credentials &credentials);
    void testStored(const Account &account);
    void save();
    /// Refused where the key for share links is the account's own.
    void saveUnlessShared(const Account &account, const Credentials &typed);

    StorePort &m_store;
    CredentialStore &m_stored;
    std::unique_ptr<FormRows> m_rows;
    AccountForm *m_form = nullptr;
    KeyFields *m_keys = nullptr;
    QWidget *m_moreRow = nullptr;
    QToolButton *m_more = nullptr;
    QWidget *m_trialRow = nullptr;
    QLineEdit *m_bucket = nullptr;
    NotedField *m_bucketRow = nullptr;
    FindingsView *m_findings = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<AccountTrial> m_trial;
    AccountId m_editing; ///< null: it is a new one
};

} // namespace partway
