// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/key_notices.h"

#include "app/accounts/account_store.h"
#include "app/accounts/aws_config.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/key_signs.h"
#include "app/gui/accounts/profile_watch.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/problem_strip.h"
#include "app/gui/window/side_bar.h"
#include "app/text/error_sentence.h"

#include <QDir>

namespace partway {

namespace {

QString noticeOf(const AccountId &id) { return QStringLiteral("keys/") + id.value; }

QStringList awsFiles()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return {AwsConfig::credentialsFile(environment, QDir::homePath()),
            AwsConfig::configFile(environment, QDir::homePath())};
}

} // namespace

KeyNotices::KeyNotices(const AccountPorts &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_signs(new KeySigns(ports.credentials, this))
    , m_watch(new ProfileWatch(awsFiles(), this))
{
    connect(&ports.keychain, &KeychainCredentialStore::changed, this, &KeyNotices::onRenewed);
    connect(&ports.queue, &QueuePort::credentialsNeeded, this, &KeyNotices::onNeeded);
    connect(m_signs, &KeySigns::changed, this,
            [this] { m_window.sideBar()->setWithoutKeys(m_signs->without()); });
    connect(m_watch, &ProfileWatch::changed, this, &KeyNotices::onFilesChanged);
}

void KeyNotices::setAccounts(const QList<Account> &accounts)
{
    m_signs->setAccounts(accounts);
    m_watch->watch();
}

void KeyNotices::onRenewed(const AccountId &id)
{
    m_window.notices()->withdraw(noticeOf(id));
    m_signs->lookAgain(id);
    m_ports.queue.credentialsChanged(id);
    resumeRefused(id);
}

void KeyNotices::onFilesChanged()
{
    const QList<Account> accounts = m_ports.accounts.accounts();
    for (const Account &account : accounts)
        if (!account.awsProfile.isEmpty())
            onRenewed(account.id);
}

void KeyNotices::onNeeded(const AccountId &id, const Error &error)
{
    m_signs->refused(id);
    const auto account = m_ports.accounts.account(id);
    const QString name = account ? plainLine(account->name, 80) : id.value;
    const bool expired = error.kind == ErrorKind::CredentialsExpired;
    if (account && !account->awsProfile.isEmpty()) {
        const QString profile = plainLine(account->awsProfile, 80);
        const QString text =
            expired
                ? tr("Keys of %1 have expired in the AWS profile “%2”. Renew them there as usual; they are "
                     "read again by themselves, and its transfers go on.")
                : tr("The AWS profile “%2” has no keys that %1 accepts. Its transfers wait until there are "
                     "some.");
        m_window.notices()->tell(noticeOf(id), {NoticeKind::Attention, text.arg(name, profile),
                                                tr("Read again"), [this, id] { onRenewed(id); }});
        return;
    }
    const QString text =
        expired ? tr("Keys of %1 have expired. Its transfers wait and go on with new ones.").arg(name)
                : tr("Keys of %1 are missing or not accepted. Its transfers wait for them.").arg(name);
    m_window.notices()->tell(
        noticeOf(id), {NoticeKind::Attention, text, tr("Enter keys…"), [this, id] { Q_EMIT keysAsked(id); }});
}

void KeyNotices::resumeRefused(const AccountId &id)
{
    QList<TransferId> ids;
    for (const Transfer &transfer : m_window.model().transfers()) {
        const bool refused =
            transfer.state == TransferState::Failed && remedyFor(transfer) == Remedy::EnterKeys;
        if (refused && transfer.request.account == id)
            ids.append(transfer.id);
    }
    if (!ids.isEmpty())
        m_ports.queue.resume(ids);
}

} // namespace partway
