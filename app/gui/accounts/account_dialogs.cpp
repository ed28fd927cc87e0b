// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_dialogs.h"

#include "app/accounts/account_store.h"
#include "app/accounts/aws_config.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialog.h"
#include "app/gui/accounts/import_desk.h"
#include "app/gui/accounts/key_notices.h"
#include "app/gui/accounts/keys_dialog.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "app/text/error_sentence.h"

#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace partway {

namespace {

QList<AwsProfile> profilesWithKeys()
{
    const AwsConfig config = AwsConfig::read(QProcessEnvironment::systemEnvironment(), QDir::homePath());
    QList<AwsProfile> profiles;
    const QStringList names = config.profiles();
    for (const QString &name : names)
        if (const auto profile = config.profile(name); profile && profile->credentials)
            profiles.append(*profile);
    return profiles;
}

} // namespace

AccountDialogs::AccountDialogs(const AccountPorts &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_notices(new KeyNotices(ports, window))
    , m_import(new ImportDesk(ports, window))
{
    const SideBar *side = window.sideBar();
    connect(&ports.accounts, &AccountStore::changed, this, &AccountDialogs::onAccountsChanged);
    connect(&ports.keychain, &KeychainCredentialStore::changed, this, &AccountDialogs::findBuckets);
    connect(m_notices, &KeyNotices::keysAsked, this, &AccountDialogs::enterKeys);
    connect(&window, &MainWindow::keysAsked, this, &AccountDialogs::enterKeys);
    connect(&window, &MainWindow::bucketsWanted, this, &AccountDialogs::findBuckets);
    connect(&window, &MainWindow::addAccountAsked, this, &AccountDialogs::addAccount);
    connect(&window, &MainWindow::importAccountsAsked, this, &AccountDialogs::importAccounts);
    connect(side, &SideBar::editAccountAsked, this, &AccountDialogs::editAccount);
    connect(side, &SideBar::testAccountAsked, this, &AccountDialogs::testAccount);
    connect(side, &SideBar::renameAccountAsked, this, &AccountDialogs::renameAccount);
    connect(side, &SideBar::removeAccountAsked, this, &AccountDialogs::removeAccount);
    const QList<Account> accounts = ports.accounts.accounts();
    ports.credentials.setAccounts(accounts);
    window.setAccounts(accounts);
    m_notices->setAccounts(accounts);
}

void AccountDialogs::onAccountsChanged(const QList<Account> &accounts)
{
    m_ports.credentials.setAccounts(accounts); // before the engine asks for keys of a new one
    m_ports.queue.setAccounts(accounts);
    m_window.setAccounts(accounts);
    m_notices->setAccounts(accounts);
}

AccountDialog *AccountDialogs::openDialog(const AccountId &id)
{
    auto *dialog = new AccountDialog(m_ports.store, m_ports.credentials, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->form()->setAwsProfiles(profilesWithKeys());
    QStringList taken;
    const QList<Account> accounts = m_ports.accounts.accounts();
    for (const Account &account : accounts) {
        if (account.id == id)
            dialog->edit(account);
        else
            taken.append(account.name);
    }
    dialog->form()->setTaken(taken);
    connect(dialog, &AccountDialog::saveAsked, this,
            [this, dialog](const Account &account, const Credentials &keys) {
                saveAccount(account, keys, *dialog);
            });
    const QPointer<AccountDialog> guard(dialog);
    m_ports.keychain.askWhetherThere([guard](bool there) {
        if (guard)
            guard->setKeychainThere(there);
    });
    dialog->open();
    return dialog;
}

void AccountDialogs::addAccount() { static_cast<void>(openDialog({})); }

void AccountDialogs::editAccount(const AccountId &id)
{
    if (m_ports.accounts.account(id))
        static_cast<void>(openDialog(id));
}

void AccountDialogs::testAccount(const AccountId &id)
{
    if (m_ports.accounts.account(id))
        openDialog(id)->test();
}

void AccountDialogs::importAccounts() { m_import->open(); }

void AccountDialogs::saveAccount(const Account &account, const Credentials &credentials,
                                 AccountDialog &dialog)
{
    AccountId id = account.id;
    const bool isNew = id.isNull();
    if (isNew) {
        const auto added = m_ports.accounts.add(account);
        if (!added) {
            dialog.showProblem(sentenceOf(added.error()));
            return;
        }
        id = *added;
    } else if (const auto updated = m_ports.accounts.update(account); !updated) {
        dialog.showProblem(sentenceOf(updated.error()));
        return;
    }
    if (!credentials.accessKeyId.isEmpty())
        keep(id, credentials);
    else
        m_ports.queue.credentialsChanged(id); // another endpoint or region may help what waits
    if (isNew)
        m_window.destinationBar()->setDestination({id, {}, {}});
    dialog.accept();
}

void AccountDialogs::keep(const AccountId &id, const Credentials &credentials)
{
    const QPointer<AccountDialogs> guard(this);
    m_ports.keychain.store(id, credentials, [guard](const CredentialsStored &stored) {
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
    const auto account = m_ports.accounts.account(id);
    if (!account) {
        tell(tr(
            "The account of this transfer is not there any more. Add it again, then resume the transfer."));
        return;
    }
    if (!account->awsProfile.isEmpty()) {
        editAccount(id); // its keys are in a profile: where they come from can be changed there
        return;
    }
    auto *dialog = new KeysDialog(*account, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::entered, this, &AccountDialogs::keep);
    const QPointer<KeysDialog> guard(dialog);
    m_ports.keychain.askWhetherThere([guard](bool there) {
        if (guard)
            guard->setKeychainThere(there);
    });
    dialog->open();
}

void AccountDialogs::renameAccount(const AccountId &id, const QString &name)
{
    auto account = m_ports.accounts.account(id);
    if (!account)
        return;
    account->name = name.trimmed();
    if (const auto updated = m_ports.accounts.update(*account); !updated) {
        tell(sentenceOf(updated.error()));
        m_window.setAccounts(m_ports.accounts.accounts()); // the list shows the old name again
    }
}

void AccountDialogs::removeAccount(const AccountId &id)
{
    const auto account = m_ports.accounts.account(id);
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
    auto *button = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(button, &QPushButton::clicked, this, [this, id] { remove(id); });
    box->open();
}

void AccountDialogs::remove(const AccountId &id)
{
    if (const auto removed = m_ports.accounts.remove(id); !removed) {
        tell(sentenceOf(removed.error()));
        return;
    }
    const QPointer<AccountDialogs> guard(this);
    m_ports.keychain.forget(id, [guard](bool gone, const QString &detail) {
        if (guard && !gone) {
            guard->tell(
                tr("The keychain did not confirm that the keys are gone (%1). Look for Partway in the "
                   "keychain's own window.")
                    .arg(plainLine(detail, 120)));
        }
    });
}

void AccountDialogs::findBuckets(const AccountId &id)
{
    const auto account = m_ports.accounts.account(id);
    if (!account)
        return;
    const QPointer<AccountDialogs> guard(this);
    m_ports.credentials.fetch(id, [guard, account = *account](const Result<Credentials> &keys) {
        if (!guard || !keys)
            return; // no suggestions then; a name can be typed
        guard->m_ports.store.ask(account.endpoint, *keys, ListBuckets{}, guard,
                                 [guard, account](const Result<Answer> &answer) {
                                     const auto buckets = bucketNames(answer);
                                     if (guard && buckets)
                                         guard->m_window.destinationBar()->setBuckets(account.id, *buckets);
                                 });
    });
}

} // namespace partway
