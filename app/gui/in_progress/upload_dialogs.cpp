// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_dialogs.h"

#include "app/accounts/account_store.h"
#include "app/gui/in_progress/adopt_dialog.h"
#include "app/gui/in_progress/finish_dialog.h"
#include "app/gui/in_progress/savings_book.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/intake/store_questions.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/settings/new_transfers.h"
#include "app/gui/speed/rate_recorder.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "core/rescue/upload_removal.h"

#include <QFileInfo>
#include <QThreadPool>

namespace partway {

namespace {

/// Far from those of others who put something into the queue.
constexpr quint64 ownTags = quint64(1) << 32;

} // namespace

UploadDialogs::UploadDialogs(const Ports &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_searches(std::make_shared<QThreadPool>())
    , m_tag(ownTags)
{
    m_searches->setObjectName(QStringLiteral("searches"));
    m_searches->setMaxThreadCount(4); // one that is stuck keeps no other from beginning
    connect(&ports.queue, &QueuePort::added, this, &UploadDialogs::onAdded);
}

AskStore UploadDialogs::asking(const Account &account, QObject *owner) const
{
    return (new StoreQuestions(m_ports.store, m_ports.credentials, account, owner))->asker();
}

UploadDialogPorts UploadDialogs::portsOf(const Account &account, QObject *owner) const
{
    return {asking(account, owner), m_ports.files, m_ports.clock, m_searches};
}

void UploadDialogs::adopt(const InProgressUpload &upload, const QString &path)
{
    const auto account = m_ports.accounts.account(upload.account);
    if (!account)
        return;
    auto *context = new QObject;
    auto *dialog = new AdoptDialog(upload, *account, portsOf(*account, context), &m_window);
    context->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QList<Transfer> queue;
    for (const Transfer &transfer : m_window.model().transfers())
        queue.append(transfer);
    dialog->setQueue(queue);
    const RateRecorder &rates = *m_window.rates();
    dialog->setUsualRate(summaryOf(rates.all(), rates.now()).mean);
    if (!m_folder.isEmpty())
        dialog->setFolder(m_folder);
    connect(dialog, &AdoptDialog::sendAsked, this,
            [this, account = *account, ref = upload.ref](const TransferRequest &request, OldUpload old) {
                send(account, ref, request, old);
            });
    connect(dialog, &AdoptDialog::transferAsked, &m_window, &MainWindow::showTransfer);
    dialog->open();
    if (!path.isEmpty())
        dialog->choose(path);
}

void UploadDialogs::finish(const InProgressUpload &upload)
{
    const auto account = m_ports.accounts.account(upload.account);
    if (!account)
        return;
    auto *context = new QObject;
    auto *dialog = new FinishDialog(upload, *account, portsOf(*account, context), &m_window);
    context->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_folder.isEmpty())
        dialog->setFolder(m_folder);
    const auto tell = [this, id = account->id](const UploadRef &ref) { Q_EMIT changed(id, ref.bucket); };
    connect(dialog, &FinishDialog::completed, this, tell);
    connect(dialog, &FinishDialog::outdated, this, tell);
    connect(dialog, &FinishDialog::adoptAsked, this, &UploadDialogs::adopt);
    dialog->open();
}

void UploadDialogs::send(const Account &account, const UploadRef &ref, const TransferRequest &request,
                         OldUpload old)
{
    m_folder = QFileInfo(request.sourcePath).absolutePath();
    QList<TransferRequest> requests{request};
    applySettings(requests, m_ports.settings);
    m_ports.queue.add(requests, ++m_tag);
    if (old == OldUpload::Removed)
        remove(account, ref);
    else
        Q_EMIT changed(account.id, ref.bucket);
}

void UploadDialogs::onAdded(quint64 tag, const QList<TransferId> &ids)
{
    if (tag == m_tag && !ids.isEmpty())
        m_window.showTransfer(ids.constFirst());
}

void UploadDialogs::remove(const Account &account, const UploadRef &ref)
{
    auto *context = new QObject(this);
    auto *removal = new UploadRemoval(asking(account, context), m_ports.clock, context);
    connect(removal, &UploadRemoval::removed, this, [this, account, ref](const RemovalOutcome &outcome) {
        if (!outcome.error) {
            if (!outcome.wasGone)
                Q_EMIT freed({savingOf(account, ref, outcome.parts, outcome.bytes, m_ports.clock.utcNow())});
            return;
        }
        m_window.notices()->tell(QStringLiteral("rescue/left"),
                                 {NoticeKind::Attention,
                                  tr("The old upload of %1 could not be aborted and may still be billed. "
                                     "Look at it again under “In "
                                     "progress” in a few minutes.")
                                      .arg(nameOfKey(ref.key)),
                                  {},
                                  {}});
    });
    connect(removal, &UploadRemoval::finished, this, [this, context, id = account.id, ref] {
        context->deleteLater();
        Q_EMIT changed(id, ref.bucket);
    });
    removal->remove({ref});
}

} // namespace partway
