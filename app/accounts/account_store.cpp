// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_store.h"

#include "app/accounts/account_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace partway {

namespace {

using Kind = AccountProblem::Kind;

constexpr qint64 largestFile = 4 * 1024 * 1024;

tl::unexpected<AccountProblem> problem(Kind kind, const QString &subject, const QString &detail = {})
{
    return tl::unexpected(AccountProblem{kind, subject, detail});
}

AccountResult<QList<Account>> readFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return problem(Kind::FileUnreadable, name, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &error);
    if (!document.isObject())
        return problem(Kind::FileUnreadable, name, error.errorString());
    QList<Account> accounts;
    const QJsonArray entries = document.object().value(QLatin1String("accounts")).toArray();
    for (const QJsonValue &entry : entries)
        if (const std::optional<Account> account = accountFromJson(entry.toObject()))
            accounts.append(*account);
    return accounts;
}

AccountResult<void> writeFile(const QString &name, const QList<Account> &accounts)
{
    QJsonArray entries;
    for (const Account &account : accounts)
        entries.append(accountToJson(account));
    QSaveFile file(name);
    // The rights come before the contents, whatever the umask of the program is.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return problem(Kind::FileUnwritable, name, file.errorString());
    file.write(
        QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("accounts"), entries}})
            .toJson());
    if (!file.commit())
        return problem(Kind::FileUnwritable, name, file.errorString());
    return {};
}

bool sameName(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

AccountResult<void> nameIsFree(const QList<Account> &accounts, const Account &wanted)
{
    if (wanted.name.trimmed().isEmpty())
        return problem(Kind::NameEmpty, {});
    for (const Account &account : accounts)
        if (account.id != wanted.id && sameName(account.name, wanted.name))
            return problem(Kind::NameTaken, wanted.name);
    if (!isEndpointUrl(wanted.endpoint.url))
        return problem(Kind::UrlNotUsable, wanted.endpoint.url.toString(QUrl::RemoveUserInfo));
    return {};
}

auto withId(QList<Account> &accounts, const AccountId &id)
{
    return std::find_if(accounts.begin(), accounts.end(),
                        [&id](const Account &account) { return account.id == id; });
}

} // namespace

AccountStore::AccountStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString AccountStore::fileName() const { return m_folder + QLatin1String("/accounts.json"); }

AccountResult<void> AccountStore::load()
{
    AccountResult<QList<Account>> read = readFile(fileName());
    if (!read)
        return tl::unexpected(read.error());
    if (m_accounts != *read) {
        m_accounts = *std::move(read);
        Q_EMIT changed(m_accounts);
    }
    return {};
}

std::optional<Account> AccountStore::account(const AccountId &id) const
{
    for (const Account &account : m_accounts)
        if (account.id == id)
            return account;
    return std::nullopt;
}

std::optional<Account> AccountStore::named(const QString &nameOrId) const
{
    for (const Account &account : m_accounts)
        if (sameName(account.name, nameOrId))
            return account;
    return account(AccountId{nameOrId});
}

template <typename Change>
AccountResult<void> AccountStore::edit(Change change)
{
    if (!QDir().mkpath(m_folder))
        return problem(Kind::FileUnwritable, m_folder, QString());
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QLockFile lock(fileName() + QLatin1String(".lock"));
    if (!lock.tryLock(5000))
        return problem(Kind::FileUnwritable, fileName(), QStringLiteral("locked"));
    AccountResult<QList<Account>> accounts = readFile(fileName());
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (AccountResult<void> done = change(*accounts); !done)
        return done;
    if (AccountResult<void> written = writeFile(fileName(), *accounts); !written)
        return written;
    m_accounts = *std::move(accounts);
    Q_EMIT changed(m_accounts);
    return {};
}

AccountResult<AccountId> AccountStore::add(Account account)
{
    if (account.id.isNull())
        account.id = AccountId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const AccountResult<void> added = edit([&account](QList<Account> &accounts) {
        const AccountResult<void> free = nameIsFree(accounts, account);
        if (free)
            accounts.append(account);
        return free;
    });
    if (!added)
        return tl::unexpected(added.error());
    return account.id;
}

AccountResult<void> AccountStore::update(const Account &account)
{
    return edit([&account](QList<Account> &accounts) -> AccountResult<void> {
        const auto found = withId(accounts, account.id);
        if (found == accounts.end())
            return problem(Kind::NoSuchAccount, account.name);
        const AccountResult<void> free = nameIsFree(accounts, account);
        if (free)
            *found = account;
        return free;
    });
}

AccountResult<void> AccountStore::put(const Account &account)
{
    if (this->account(account.id) == account)
        return {};
    return edit([&account](QList<Account> &accounts) {
        const AccountResult<void> free = nameIsFree(accounts, account);
        if (!free)
            return free;
        if (const auto found = withId(accounts, account.id); found != accounts.end())
            *found = account;
        else
            accounts.append(account);
        return free;
    });
}

AccountResult<void> AccountStore::remove(const AccountId &id)
{
    return edit([&id](QList<Account> &accounts) -> AccountResult<void> {
        const auto found = withId(accounts, id);
        if (found == accounts.end())
            return problem(Kind::NoSuchAccount, id.value);
        accounts.removeAt(std::distance(accounts.begin(), found));
        return {};
    });
}

} // namespace partway
