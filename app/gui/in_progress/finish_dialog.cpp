// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/finish_dialog.h"

#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/match_view.h"
#include "app/gui/in_progress/verdict_words.h"
#include "core/s3/object_link.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

/// What happens; how it is laid out is in finish_dialog_setup.cpp, what is said in finish_dialog_words.cpp.
namespace partway {

FinishDialog::FinishDialog(InProgressUpload upload, Account account, UploadDialogPorts ports, QWidget *parent)
    : FormDialog(parent)
    , m_upload(std::move(upload))
    , m_account(std::move(account))
    , m_finish(new UploadFinish(std::move(ports.ask), m_account, ports.clock, m_upload.ref, this))
    , m_match(ports.files, m_account)
{
    build(std::move(ports.searches));
    connectPieces();
    look();
}

void FinishDialog::setFolder(const QString &folder) { m_choice->setFolder(folder); }

void FinishDialog::prove(const QString &path)
{
    m_prove->hide();
    m_match.start(path, m_outlook.parts);
}

QString FinishDialog::message() const { return m_findings->text(); }

void FinishDialog::look()
{
    m_state = State::Looking;
    m_match.stop();
    m_finish->look();
    refresh();
}

void FinishDialog::onLooked(const FinishOutlook &outlook)
{
    m_state = State::Looked;
    m_outlook = outlook;
    m_upload.contents = outlook.contents;
    m_upload.measured = Measured::Yes;
    m_choice->setWanted(wantedFileOf(m_upload));
    refresh();
}

void FinishDialog::onFailed(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    refresh();
    switch (error.kind) {
    case ErrorKind::NoSuchUpload:
    case ErrorKind::UploadVanished:
    case ErrorKind::VerificationFailed:
    case ErrorKind::Conflict:
        Q_EMIT outdated(m_upload.ref);
        break;
    default:
        break;
    }
}

void FinishDialog::finish()
{
    m_state = State::Finishing;
    m_match.stop();
    m_finish->finish();
    refresh();
}

QString FinishDialog::obstacle() const { return notWholeText(m_outlook.contents.set, m_account.profile); }

bool FinishDialog::isRefuted() const
{
    const PartComparison &comparison = m_match.comparison();
    return m_match.state() == LiveMatch::State::Done &&
           (comparison.count(PartVerdict::Differs) > 0 || comparison.count(PartVerdict::Missing) > 0 ||
            comparison.strays > 0);
}

bool FinishDialog::mayFinish() const
{
    const bool comparing =
        m_match.state() == LiveMatch::State::Opening || m_match.state() == LiveMatch::State::Comparing;
    return m_state == State::Looked && obstacle().isEmpty() && !isRefuted() && !comparing &&
           (!m_outlook.beingWritten || m_sure->isChecked());
}

void FinishDialog::copyUrl()
{
    if (const auto url = objectLink(m_account.endpoint, {m_upload.ref.bucket, m_upload.ref.key}))
        QGuiApplication::clipboard()->setText(*url);
}

void FinishDialog::refresh()
{
    const LiveMatch::State match = m_match.state();
    const bool shown = match == LiveMatch::State::Comparing || match == LiveMatch::State::Done;
    const bool comparing = match == LiveMatch::State::Opening || match == LiveMatch::State::Comparing;
    const bool whole = m_state == State::Looked && obstacle().isEmpty();
    m_busy->setVisible(m_state == State::Looking || m_state == State::Finishing || comparing);
    m_findings->setFindings(findings());
    if (shown)
        m_view->setMatch(m_match, m_outlook.contents.set);
    m_view->setVisible(shown);
    m_prove->setVisible(whole && match == LiveMatch::State::Idle && !m_choice->isVisibleTo(this));
    if (!whole)
        m_choice->hide();
    m_sure->setVisible(whole && m_outlook.beingWritten);
    refreshButtons();
}

void FinishDialog::refreshButtons()
{
    const bool looked = m_state == State::Looked;
    m_adopt->setVisible((looked && (!obstacle().isEmpty() || isRefuted())) ||
                        (m_state == State::Failed && m_error.kind == ErrorKind::InvalidPart));
    m_again->setVisible(m_state == State::Failed && m_error.kind != ErrorKind::NoSuchUpload &&
                        m_error.kind != ErrorKind::UploadVanished);
    const bool linked = objectLink(m_account.endpoint, {m_upload.ref.bucket, m_upload.ref.key}).has_value();
    m_copy->setVisible(m_state == State::Done && linked);
    m_go->setVisible(looked || m_state == State::Looking || m_state == State::Finishing);
    m_go->setEnabled(mayFinish());
    m_cancel->setText(looked || m_state == State::Looking ? tr("Cancel") : tr("Close"));
    // Where something is replaced or somebody is at work, Enter does nothing that cannot be undone.
    const bool careful = m_outlook.replaced || m_outlook.objectUnknown || m_outlook.beingWritten;
    QPushButton *usual = mayFinish() && !careful ? m_go : m_cancel;
    usual->setDefault(true);
}

} // namespace partway
