// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialogs.h"

#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/problem_strip.h"
#include "app/gui/window/side_bar.h"
#include "app/text/error_sentence.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace partway {

namespace {

QString keysNotice(const AccountId &id) { return QStringLiteral("keys/") + id.value; }

} // namespace

AccountDialogs::AccountDialogs(AccountStore &accounts, KeychainCredentialStore &keys, QueuePort &queue,
                               StorePort &store, MainWindow &window)
    : QObject(&window)
    , m_accounts(accounts)
    , m_keys(keys)
    , m_queue(queue)
    , m_store(store)
    , m_window(window)
{
    connect(&accounts, &AccountStore::changed, this, &AccountDialogs::onAccountsChanged);
    connect(&keys, &KeychainCredentialStore::changed, this, [this](const AccountId &id) {
        m_window.notices()->withdraw(keysNotice(id));
        m_queue.credentialsChanged(id);
        resumeRefused(id);
        findBuckets(id);
    });
    connect(&queue, &QueuePort::credentialsNeeded, this, &AccountDialogs::onCredentialsNeeded);
    connect(&window, &MainWindow::keysAsked, this, &AccountDialogs::enterKeys);
    connect(&window, &MainWindow::bucketsWanted, this, &AccountDialogs::findBuckets);
    connect(&window, &MainWindow::addAccountAsked, this, &AccountDialogs::addAccount);
    connect(window.sideBar(), &SideBar::editAccountAsked, this, &AccountDialogs::editAccount);
    connect(window.sideBar(), &SideBar::removeAccountAsked, this, &AccountDialogs::removeAccount);
    window.setAccounts(accounts.accounts());
}

void AccountDialogs::onAccountsChanged(const QList<Account> &accounts)
{
    m_queue.setAccounts(accounts);
    m_window.setAccounts(accounts);
}

void AccountDialogs::addAccount()
{
    auto *dialog = new AccountDialog(m_store, m_keys, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saveAsked, this,
            [this, dialog](const Account &account, const Credentials &keys) {
                saveAccount(account, keys, *dialog);
            });
    dialog->open();
}

void AccountDialogs::editAccount(const AccountId &id)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    auto *dialog = new AccountDialog(m_store, m_keys, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(*account);
    connect(dialog, &AccountDialog::saveAsked, this,
            [this, dialog](const Account &changed, const Credentials &keys) {
                saveAccount(changed, keys, *dialog);
            });
    dialog->open();
}

void AccountDialogs::saveAccount(const Account &account, const Credentials &credentials,
                                 AccountDialog &dialog)
{
    AccountId id = account.id;
    const bool isNew = id.isNull();
    if (isNew) {
        const auto added = m_accounts.add(account);
        if (!added) {
            dialog.showProblem(sentenceOf(added.error()));
            return;
        }
        id = *added;
    } else if (const auto updated = m_accounts.update(account); !updated) {
        dialog.showProblem(sentenceOf(updated.error()));
        return;
    }
    if (!credentials.accessKeyId.isEmpty())
        keep(id, credentials);
    else
        m_queue.credentialsChanged(id); // another endpoint or region may help what waits
    if (isNew)
        m_window.destinationBar()->setDestination({id, {}, {}});
    dialog.accept();
}

void AccountDialogs::keep(const AccountId &id, const Credentials &credentials)
{
    const QPointer<AccountDialogs> guard(this);
    m_keys.store(id, credentials, [guard](const CredentialsStored &stored) {
        if (guard && stored.kept == CredentialsKept::ThisRunOnly) {
            guard->tell(
                tr("There is no keychain that could keep the keys, so they are kept for this run only and "
                   "asked for again at the next start."));
        }
    });
}

void AccountDialogs::tell(const QString &sentence)
{
    m_window.notices()->tell(QStringLiteral("account"), {NoticeKind::Attention, sentence, {}, {}});
}

void AccountDialogs::enterKeys(const AccountId &id)
{
    const auto account = m_accounts.account(id);
    if (!account) {
        tell(tr(
            "The account of this transfer is not there any more. Add it again, then resume the transfer."));
        return;
    }
    auto *dialog = new KeysDialog(*account, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::entered, this, &AccountDialogs::keep);
    dialog->open();
}

void AccountDialogs::removeAccount(const AccountId &id)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove account"),
                                tr("Remove the account %1?").arg(plainLine(account->name, 80)),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its keys are removed from the keychain. Nothing at the store changes; transfers of "
           "this account stop until it is there again."));
    auto *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        if (const auto removed = m_accounts.remove(id); !removed) {
            tell(sentenceOf(removed.error()));
            return;
        }
        const QPointer<AccountDialogs> guard(this);
        m_keys.forget(id, [guard](bool gone, const QString &detail) {
            if (guard && !gone) {
                guard->tell(
                    tr("The keychain did not confirm that the keys are gone (%1). Look for Partway in the "
                       "keychain's own window.")
                        .arg(plainLine(detail, 120)));
            }
        });
    });
    box->open();
}

void AccountDialogs::onCredentialsNeeded(const AccountId &id, const Error &error)
{
    const auto account = m_accounts.account(id);
    const QString name = account ? plainLine(account->name, 80) : id.value;
    const QString text =
        error.kind == ErrorKind::CredentialsExpired
            ? tr("Keys of %1 have expired. Its transfers wait and go on with new ones.").arg(name)
            : tr("Keys of %1 are missing or not accepted. Its transfers wait for them.").arg(name);
    m_window.notices()->tell(keysNotice(id),
                             {NoticeKind::Attention, text, tr("Enter keys…"), [this, id] { enterKeys(id); }});
}

void AccountDialogs::resumeRefused(const AccountId &id)
{
    QList<TransferId> ids;
    for (const Transfer &transfer : m_window.model().transfers()) {
        const bool refused =
            transfer.state == TransferState::Failed && remedyFor(transfer) == Remedy::EnterKeys;
        if (refused && transfer.request.account == id)
            ids.append(transfer.id);
    }
    if (!ids.isEmpty())
        m_queue.resume(ids);
}

void AccountDialogs::findBuckets(const AccountId &id)
{
    const auto account = m_accounts.account(id);
    if (!account)
        return;
    const QPointer<AccountDialogs> guard(this);
    m_keys.fetch(id, [guard, account = *account](const Result<Credentials> &keys) {
        if (!guard || !keys)
            return; // no suggestions then; a name can be typed
        guard->m_store.ask(account.endpoint, *keys, ListBuckets{}, guard,
                           [guard, account](const Result<Answer> &answer) {
                               if (const auto buckets = bucketNames(answer); guard && buckets)
                                   guard->m_window.destinationBar()->setBuckets(account.id, *buckets);
                           });
    });
}

} // namespace partway
