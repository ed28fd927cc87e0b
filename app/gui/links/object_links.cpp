// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/object_links.h"

#include "app/accounts/account_store.h"
#include "app/gui/links/lifetime_dialog.h"
#include "app/gui/links/link_batch.h"
#include "app/gui/links/secret_clipboard.h"
#include "app/gui/links/share_links.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/details_pane.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/window_menu.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"
#include "core/s3/object_link.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QUrl>

namespace partway {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds forALook = 1h;
constexpr int atOnce = 20; // rows: nobody wants the links of a thousand

} // namespace

ObjectLinks::ObjectLinks(Clock &clock, const AccountStore &accounts, CredentialStore &credentials,
                         MainWindow &window, Opener open)
    : QObject(&window)
    , m_clock(clock)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_window(window)
    , m_open(std::move(open))
    , m_lifetimes(new QMenu(tr("Copy &link"), &window))
    , m_share(new ShareLinks(accounts, *window.notices(), this))
{
    copyUrl = make(tr("Copy object &URL"), tr("For those who may read the object with keys of their own"));
    openInBrowser =
        make(tr("Open in &browser"), tr("Shows the object through a link that works for an hour"));
    connect(copyUrl, &QAction::triggered, this, &ObjectLinks::copyUrls);
    connect(openInBrowser, &QAction::triggered, this, &ObjectLinks::browse);
    connect(m_share->copy, &QAction::triggered, this, [this] {
        if (const QList<Transfer> transfers = finished(); isFewEnough(transfers))
            m_share->copyFor(transfers);
    });
    connect(m_share, &ShareLinks::keyWanted, this, &ObjectLinks::shareKeyWanted);
    connect(m_share, &ShareLinks::failed, this, &ObjectLinks::tellProblem);
    connect(&accounts, &AccountStore::changed, this, &ObjectLinks::refresh);
    buildLifetimes();
    connect(&window, &MainWindow::rowMenuOpening, this, [this](QMenu *menu) { addTo(*menu); });
    connect(window.queueView(), &QueueView::selectionMoved, this, &ObjectLinks::refresh);
    connect(&window.model(), &TransferModel::factsChanged, this, &ObjectLinks::refresh);
    QMenu *selection = window.menu()->selection();
    selection->addSeparator();
    selection->addActions(actions());
    DetailsPane *details = window.lowerPane()->details();
    for (QAction *action :
         {copyUrl, window.actions()->copyAddress, m_share->copy, m_lifetimes->menuAction(), openInBrowser})
        details->offerLink(action);
    refresh();
}

QAction *ObjectLinks::copyShareLink() const { return m_share->copy; }

QList<QAction *> ObjectLinks::actions() const
{
    return {copyUrl, m_share->copy, m_lifetimes->menuAction(), openInBrowser};
}

QAction *ObjectLinks::make(const QString &text, const QString &description)
{
    auto *action = new QAction(text, this);
    action->setStatusTip(description);
    action->setToolTip(description);
    return action;
}

void ObjectLinks::buildLifetimes()
{
    m_lifetimes->setToolTipsVisible(true);
    const auto add = [this](const QString &text, std::chrono::seconds validFor) {
        connect(m_lifetimes->addAction(text), &QAction::triggered, this,
                [this, validFor] { copyLinks(validFor); });
    };
    add(tr("that works for 1 &hour"), 1h);
    add(tr("that works for 1 &day"), 24h);
    add(tr("that works for &7 days"), 7 * 24h);
    connect(m_lifetimes->addAction(tr("that works for &another time…")), &QAction::triggered, this,
            &ObjectLinks::askLifetime);
    const QString description =
        tr("Opens this object to whoever has the link, without keys, until its time is up");
    const QList<QAction *> links = m_lifetimes->actions() << m_lifetimes->menuAction();
    for (QAction *action : links) {
        action->setStatusTip(description);
        action->setToolTip(description);
    }
}

QList<Transfer> ObjectLinks::finished() const
{
    QList<Transfer> list;
    for (const Transfer *transfer : m_window.queueView()->selectedTransfers()) {
        if (transfer->state == TransferState::Done)
            list.append(*transfer);
    }
    return list;
}

std::optional<Account> ObjectLinks::accountOf(const Transfer &transfer) const
{
    return m_accounts.account(transfer.request.account);
}

void ObjectLinks::refresh()
{
    const Transfer *only = m_window.queueView()->onlySelected();
    const bool any = m_window.queueView()->selectedFacts().testFlag(Fact::Done);
    const bool one = only && any;
    for (QAction *action : {copyUrl, m_lifetimes->menuAction()})
        action->setEnabled(any);
    openInBrowser->setEnabled(one);
    m_share->refresh(any, one ? only : nullptr);
}

void ObjectLinks::addTo(QMenu &menu)
{
    if (!copyUrl->isEnabled())
        return;
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addActions(actions());
}

void ObjectLinks::copyUrls()
{
    QStringList lines;
    const QList<Transfer> transfers = finished();
    for (const Transfer &transfer : transfers) {
        const auto account = accountOf(transfer);
        const Result<QString> url =
            account ? objectLink(account->endpoint, {transfer.request.bucket, transfer.request.key})
                    : failure(ErrorKind::CredentialsMissing);
        if (!url) {
            tellProblem(url.error(), transfer);
            return;
        }
        lines << *url;
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ObjectLinks::copyLinks(std::chrono::seconds validFor)
{
    presign(finished(), validFor, [this, validFor](const QStringList &urls) {
        copySecretText(urls.join(QLatin1Char('\n')));
        tell(
            tr("%n links were copied. Whoever has one can read its object for %1.", nullptr, int(urls.size()))
                .arg(formatDuration(validFor)));
    });
}

void ObjectLinks::askLifetime()
{
    auto *dialog = new LifetimeDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { copyLinks(dialog->lifetime()); });
    dialog->open();
}

void ObjectLinks::browse()
{
    presign(finished().mid(0, 1), forALook, [this](const QStringList &urls) {
        if (!m_open(QUrl(urls.constFirst(), QUrl::StrictMode)))
            tell(tr("No browser could be opened. Copy a link and paste it there."));
    });
}

bool ObjectLinks::isFewEnough(const QList<Transfer> &transfers)
{
    if (transfers.size() > atOnce)
        tell(tr("Links are made for %Ln objects at a time. Select fewer.", nullptr, atOnce));
    return !transfers.isEmpty() && transfers.size() <= atOnce;
}

void ObjectLinks::presign(const QList<Transfer> &transfers, std::chrono::seconds validFor,
                          const std::function<void(const QStringList &)> &done)
{
    if (!isFewEnough(transfers))
        return;
    auto *batch = new LinkBatch(transfers, validFor, m_clock, m_accounts, m_credentials, this);
    connect(batch, &LinkBatch::made, this, done);
    connect(batch, &LinkBatch::failed, this, &ObjectLinks::tellProblem);
    batch->start();
}

void ObjectLinks::tellProblem(const Error &error, const Transfer &transfer)
{
    const TransferRequest &request = transfer.request;
    const ErrorContext question =
        questionTo(accountOf(transfer).value_or(Account{}), request.bucket, request.key);
    m_window.notices()->tell(QStringLiteral("links"),
                             {NoticeKind::Problem, errorSentence(error, question).whole(), {}, {}});
}

void ObjectLinks::tell(const QString &sentence)
{
    m_window.notices()->tell(QStringLiteral("links"), {NoticeKind::Plain, sentence, {}, {}});
}

} // namespace partway
