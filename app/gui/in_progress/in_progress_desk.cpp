// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/savings_dialog.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/theme/emphasis.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/status_line.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"

namespace partway {

namespace {

QString noticeOf(const AccountId &account) { return QStringLiteral("uploads/") + account.value; }

bool wantsKeys(ErrorKind kind)
{
    return kind == ErrorKind::SignatureRejected || dispositionOf(kind) == Disposition::WaitForCredentials;
}

} // namespace

InProgressDesk::InProgressDesk(const Ports &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_page(*window.inProgress())
    , m_buckets(window, ports.settings)
    , m_rescue({ports.store, ports.credentials, ports.clock}, m_page.model())
    , m_aborting({{ports.store, ports.credentials, ports.clock}, ports.queue, window.feed(), m_page.model()})
    , m_aborts(new AbortDesk(m_rescue, m_aborting, m_page))
    , m_savings(ports.savingsFile)
{
    m_sight.setInterval(60);
    m_sight.setSingleShot(true);
    connect(&m_sight, &QTimer::timeout, this, [this] { m_rescue.prefer(m_page.view()->namesInSight()); });
    connect(&m_ports.accounts, &AccountStore::changed, this, [this] {
        m_rescue.setAccounts(m_ports.accounts.accounts());
        onShown();
    });
    connect(&m_rescue, &RescueDesk::progressed, &m_page, &InProgressPage::setProgress);
    connect(&m_rescue, &RescueDesk::begun, this, &InProgressDesk::onBegun);
    connect(&m_rescue, &RescueDesk::failed, this, &InProgressDesk::onFailed);
    connect(&window, &MainWindow::uploadsShown, this, &InProgressDesk::onShown);
    connect(&m_page.own(), &OwnUploads::changed, this, &InProgressDesk::onOwnChanged);
    connect(&m_aborting, &UploadAborting::freed, &m_savings, &SavingsBook::add);
    connect(&m_savings, &SavingsBook::told, this, &InProgressDesk::onSaved);
    connect(&m_savings, &SavingsBook::failed, this, [this](const Error &error) {
        m_page.notices()->tell(QStringLiteral("uploads-savings"),
                               {NoticeKind::Attention,
                                tr("What was saved could not be noted down. %1")
                                    .arg(errorSentence(error, {.occasion = Occasion::Question}).whole()),
                                {},
                                {}});
    });
    connectPage();
    m_rescue.setAccounts(m_ports.accounts.accounts());
    // The page may have been there when the program ended last.
    QMetaObject::invokeMethod(this, &InProgressDesk::onShown, Qt::QueuedConnection);
}

void InProgressDesk::connectPage()
{
    connect(&m_page, &InProgressPage::refreshAsked, this, [this] { m_rescue.refresh(); });
    connect(&m_page, &InProgressPage::stopAsked, &m_rescue, &RescueDesk::stop);
    connect(&m_page, &InProgressPage::actAsked, this, &InProgressDesk::onActAsked);
    connect(&m_page, &InProgressPage::ruleAsked, this, &InProgressDesk::onRuleAsked);
    connect(&m_page, &InProgressPage::savingsAsked, this, &InProgressDesk::showSavings);
    connect(m_page.view(), &UploadView::sightMoved, this, [this] {
        if (m_page.isVisible() && !m_sight.isActive())
            m_sight.start();
    });
}

void InProgressDesk::onShown()
{
    if (!m_window.looksAtUploads())
        return;
    m_savings.lookUp(); // another program may have written in it
    if (m_rescue.progress().doing == DeskProgress::Doing::NotListed && !m_ports.accounts.accounts().isEmpty())
        m_rescue.refresh();
}

void InProgressDesk::onBegun(const AccountId &account)
{
    m_failed.remove(account);
    m_page.notices()->withdraw(noticeOf(account));
}

void InProgressDesk::onFailed(const AccountId &id, const QString &bucket, const Error &error)
{
    const auto account = m_ports.accounts.account(id);
    if (!account)
        return;
    QStringList &failed = m_failed[id];
    failed.append(bucket);
    if (bucket.isEmpty() && error.kind == ErrorKind::AccessDenied) {
        // Keys for some buckets only: those that are known can be asked all the same.
        if (const QStringList known = m_buckets.of(id); !known.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this, id, known] { m_rescue.refresh(id, known); }, Qt::QueuedConnection);
            return;
        }
    }
    QString text = errorSentence(error, questionTo(*account, bucket)).whole();
    if (failed.size() > 1)
        text = tr("%1 %Ln more buckets of this account could not be listed either.", nullptr,
                  int(failed.size()) - 1)
                   .arg(text);
    if (failed.size() > 1 && !m_page.notices()->textOf(noticeOf(id)).isEmpty()) {
        m_page.notices()->reword(noticeOf(id), text);
        return;
    }
    Notice notice{NoticeKind::Problem, text, tr("Try again"), [this, id] { m_rescue.refresh(id); }};
    if (wantsKeys(error.kind)) {
        notice.otherText = tr("Enter keys…");
        notice.other = [this, id] { Q_EMIT m_window.keysAsked(id); };
    }
    m_page.notices()->tell(noticeOf(id), notice);
}

void InProgressDesk::onActAsked(const UploadName &name, UploadAct act)
{
    const UploadRow *row = m_page.model().find(name);
    if (!row)
        return;
    switch (act) {
    case UploadAct::None:
        break;
    case UploadAct::Resume:
    case UploadAct::Show:
        if (!row->own)
            break;
        if (act == UploadAct::Resume)
            m_ports.queue.resume({row->own->transfer});
        m_window.showTransfer(row->own->transfer);
        break;
    case UploadAct::Finish:
        Q_EMIT finishAsked(row->upload);
        break;
    case UploadAct::Adopt:
        Q_EMIT adoptAsked(row->upload, {});
        break;
    }
}

void InProgressDesk::onOwnChanged(const QList<UploadName> &names)
{
    // A transfer that is done, aborted or taken off the list has let go of its upload: what became of it, its
    // store knows.
    QList<UploadName> letGo;
    for (const UploadName &name : names) {
        const UploadRow *row = m_page.model().find(name);
        if (row && !row->own && row->work != UploadWork::Removing)
            letGo.append(name);
    }
    if (!letGo.isEmpty())
        m_rescue.measure(letGo);
}

void InProgressDesk::onRuleAsked()
{
    UploadPlace place = m_page.model().wish().place;
    const QList<PlaceSums> places = m_page.model().places();
    if (const UploadRow *row = m_page.view()->currentUpload(); row && place.isEverything())
        place = {row->upload.account, row->upload.ref.bucket};
    else if (place.isEverything() && places.size() == 1)
        place = places.constFirst().place;
    const QString notice = QStringLiteral("uploads-rule");
    m_page.notices()->withdraw(notice);
    if (place.isEverything()) {
        m_page.notices()->tell(
            notice,
            {NoticeKind::Plain,
             tr("A rule belongs to one bucket: choose one in the side bar or one of its uploads; then "
                "ask for the rule again."),
             {},
             {}});
        return;
    }
    Q_EMIT ruleAsked(place.account, place.bucket);
}

void InProgressDesk::onSaved(qint64 bytes, double usdAMonth, int uploads)
{
    m_saved = uploads > 0 ? tr("Saved so far: %1, %2 a month", "an amount of bytes, money")
                                .arg(emphasized(formatBytes(bytes)), emphasized(formatMoney(usdAMonth)))
                          : QString();
    m_window.statusLine()->setSaved(m_saved);
    if (m_savingsDialog)
        m_savingsDialog->setTotal(withoutEmphasis(m_saved));
}

void InProgressDesk::showSavings()
{
    if (m_savingsDialog) {
        m_savingsDialog->raise();
        return;
    }
    m_savingsDialog = new SavingsDialog(&m_window);
    m_savingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_savingsDialog->setTotal(withoutEmphasis(m_saved));
    connect(&m_savings, &SavingsBook::listed, m_savingsDialog, &SavingsDialog::setSavings);
    m_savings.list(SavingsDialog::mostListed);
    m_savingsDialog->open();
}

} // namespace partway
