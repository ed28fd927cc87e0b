// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/share_links.h"

#include "app/accounts/account_store.h"
#include "app/gui/links/secret_clipboard.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/error_sentence.h"
#include "core/s3/share_link.h"

#include <QAction>
#include <QStringList>

#include <algorithm>

namespace partway {

namespace {

bool anyHasShareLinks(const QList<Account> &accounts)
{
    return std::any_of(accounts.cbegin(), accounts.cend(), hasShareLinks);
}

} // namespace

ShareLinks::ShareLinks(const AccountStore &accounts, NoticeBar &notices, QObject *parent)
    : QObject(parent)
    , copy(new QAction(tr("Copy &share link"), this))
    , m_accounts(accounts)
    , m_notices(notices)
{
}

void ShareLinks::refresh(bool any, const Transfer *only)
{
    const auto account = only ? m_accounts.account(only->request.account) : std::nullopt;
    const bool possible = only ? account && hasShareLinks(*account) : anyHasShareLinks(m_accounts.accounts());
    copy->setVisible(any && possible);
    copy->setEnabled(any && possible);
    const bool lacksKey = account && !shareKeyIn(account->shareKey);
    const QString description =
        lacksKey
            ? tr("Needs a public share key of Storj in the account. Choose this to be told how to get one.")
            : tr("Storj shows this object to whoever has the link, for as long as the share key is valid");
    copy->setText(lacksKey ? tr("Set up &share links…") : tr("Copy &share link"));
    copy->setStatusTip(description);
    copy->setToolTip(description);
}

void ShareLinks::copyFor(const QList<Transfer> &transfers)
{
    QStringList links;
    for (const Transfer &transfer : transfers) {
        const TransferRequest &request = transfer.request;
        const auto account = m_accounts.account(request.account);
        if (!account || !hasShareLinks(*account)) {
            tell(tr("Only objects on Storj have share links. Select only those."));
            return;
        }
        if (!shareKeyIn(account->shareKey)) {
            tellHowToGetAKey(transfer);
            return;
        }
        const Result<QString> link = storjShareLink(*account, {request.bucket, request.key});
        if (!link) {
            Q_EMIT failed(link.error(), transfer);
            return;
        }
        links << *link;
    }
    copySecretText(links.join(QLatin1Char('\n')));
    tell(tr("%n share links were copied. Whoever has one can open its object, if the share key was made for "
            "it.",
            nullptr, int(links.size())));
}

void ShareLinks::tellHowToGetAKey(const Transfer &transfer)
{
    const AccountId account = transfer.request.account;
    const QString sentence =
        tr("Storj makes share links with a public key that reads only. Share the bucket “%1” in Storj's "
           "console, or with “uplink share --url --readonly”, and put the link you get into the account: "
           "Partway takes the key from it.")
            .arg(plainLine(transfer.request.bucket));
    m_notices.tell(QStringLiteral("links"), {NoticeKind::Plain, sentence, tr("Edit account…"),
                                             [this, account] { Q_EMIT keyWanted(account); }});
}

void ShareLinks::tell(const QString &sentence)
{
    m_notices.tell(QStringLiteral("links"), {NoticeKind::Plain, sentence, {}, {}});
}

} // namespace partway
