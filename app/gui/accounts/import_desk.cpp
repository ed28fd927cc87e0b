// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/import_desk.h"

#include "app/accounts/account_store.h"
#include "app/accounts/in_thread.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/first_start.h"
#include "app/gui/accounts/import_dialog.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"

#include <QDir>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace partway {

ImportDesk::ImportDesk(const AccountPorts &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
{
    if (ports.accounts.accounts().isEmpty())
        look([this](const QList<ImportSource> &sources) {
            m_window.queueView()->firstStart()->setImportable(int(usableIn(sources)));
        });
}

void ImportDesk::readInPool(std::function<QList<ImportSource>()> read, Found done)
{
    const QPointer<ImportDesk> guard(this);
    const auto answer = inThisThread(std::function<void(QList<ImportSource>)>(
        [guard, done = std::move(done)](const QList<ImportSource> &sources) {
            if (guard)
                done(sources);
        }));
    QThreadPool::globalInstance()->start([answer, read = std::move(read)] { answer(read()); });
}

void ImportDesk::look(Found done)
{
    readInPool([environment = QProcessEnvironment::systemEnvironment(),
                home = QDir::homePath()] { return importSourcesHere(environment, home); },
               std::move(done));
}

void ImportDesk::open()
{
    auto *dialog = new ImportDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importAsked, this,
            [this, dialog](const QList<FoundAccount> &accounts) { take(accounts, *dialog); });
    connect(dialog, &ImportDialog::fileChosen, this, [this, dialog](const QString &fileName) {
        const QPointer<ImportDialog> guard(dialog);
        readInPool([fileName] { return QList<ImportSource>{importSourceFrom(fileName)}; },
                   [guard](const QList<ImportSource> &sources) {
                       if (guard)
                           guard->addSource(sources.constFirst());
                   });
    });
    dialog->open();
    fill(*dialog);
}

// The keys of what is there are asked for first: the same endpoint and access key are the same account.
void ImportDesk::fill(ImportDialog &dialog)
{
    struct Gathered
    {
        QList<KnownAccount> known;
        qsizetype missing = 0;
    };
    const QList<Account> accounts = m_ports.accounts.accounts();
    const auto gathered = std::make_shared<Gathered>();
    gathered->missing = accounts.size() + 1;
    const QPointer<ImportDesk> guard(this);
    const QPointer<ImportDialog> shown(&dialog);
    const auto oneMore = [guard, shown, gathered] {
        if (--gathered->missing > 0 || !guard || !shown)
            return;
        shown->setKnown(gathered->known);
        guard->look([shown](const QList<ImportSource> &sources) {
            if (shown)
                shown->setSources(sources);
        });
    };
    for (const Account &account : accounts) {
        m_ports.credentials.fetch(account.id, [gathered, account, oneMore](const Result<Credentials> &keys) {
            gathered->known.append({account.name, account.endpoint.url,
                                    keys ? keys->accessKeyId : QByteArray(), account.awsProfile});
            oneMore();
        });
    }
    oneMore();
}

QString ImportDesk::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_ports.accounts.named(name); ++number)
        name = tr("%1 (%2)").arg(wanted, QString::number(number));
    return name;
}

void ImportDesk::take(const QList<FoundAccount> &accounts, ImportDialog &dialog)
{
    int taken = 0;
    int withoutKeys = 0;
    for (const FoundAccount &found : accounts) {
        Account account;
        account.name = freeName(found.name);
        account.endpoint = found.endpoint;
        account.profile = providerProfile(found.provider);
        account.awsProfile = found.awsProfile;
        const AccountResult<AccountId> id = m_ports.accounts.add(account);
        if (!id) {
            m_window.notices()->tell(QStringLiteral("account"),
                                     {NoticeKind::Problem, sentenceOf(id.error()), {}, {}});
            dialog.accept();
            return;
        }
        ++taken;
        if (!found.awsProfile.isEmpty())
            continue;
        if (!found.hasKeys()) {
            ++withoutKeys;
            continue;
        }
        const QPointer<ImportDesk> guard(this);
        m_ports.keychain.store(*id, found.credentials, [guard](const CredentialsStored &stored) {
            if (guard && stored.kept == CredentialsKept::ThisRunOnly)
                guard->m_window.notices()->tell(QStringLiteral("account"),
                                                {NoticeKind::Attention,
                                                 tr("There is no keychain that could keep the imported keys, "
                                                    "so they are kept for this run "
                                                    "only and asked for again at the next start."),
                                                 {},
                                                 {}});
        });
    }
    tellTaken(taken, withoutKeys);
    dialog.accept();
}

void ImportDesk::tellTaken(int taken, int withoutKeys)
{
    QString text = tr("%n accounts were imported.", nullptr, taken);
    if (withoutKeys > 0)
        text += QLatin1Char(' ') + tr("%n of them need keys yet: enter them from their menu in the side bar.",
                                      nullptr, withoutKeys);
    m_window.notices()->tell(QStringLiteral("imported"), {NoticeKind::Plain, text, {}, {}});
}

} // namespace partway
