// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/adopt_dialog.h"

#include "app/gui/accounts/findings_view.h"
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/in_progress/match_view.h"
#include "app/gui/in_progress/outcome_label.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/transfers/transfer_columns.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

/// What happens; how it is laid out is in adopt_dialog_setup.cpp.
namespace partway {

AdoptDialog::AdoptDialog(InProgressUpload upload, Account account, UploadDialogPorts ports, QWidget *parent)
    : FormDialog(parent)
    , m_upload(std::move(upload))
    , m_account(std::move(account))
    , m_looker(new UploadFinish(std::move(ports.ask), m_account, ports.clock, m_upload.ref, this))
    , m_match(ports.files, m_account)
{
    build(std::move(ports.searches));
    connectPieces();
    look();
}

void AdoptDialog::setQueue(const QList<Transfer> &transfers)
{
    m_queued.reset();
    for (const Transfer &transfer : transfers) {
        const TransferRequest &request = transfer.request;
        const bool same = request.account == m_account.id && request.bucket == m_upload.ref.bucket &&
                          request.key == m_upload.ref.key;
        const bool owns = transfer.uploadId == m_upload.ref.uploadId && !transfer.uploadId.isEmpty();
        if (same && !transfer.isFinal() && (!m_queued || owns))
            m_queued = transfer;
    }
    refresh();
}

void AdoptDialog::setUsualRate(double bytesPerSecond)
{
    m_rate = bytesPerSecond;
    refresh();
}

void AdoptDialog::setFolder(const QString &folder) { m_choice->setFolder(folder); }

void AdoptDialog::choose(const QString &path)
{
    m_path = path;
    // What was chosen to become of the upload was chosen for another file.
    m_old->setCurrentIndex(0);
    compare();
}

QString AdoptDialog::message() const
{
    return m_findings->text() + QLatin1Char('\n') + m_outcome->text() + QLatin1Char('\n') +
           m_cautions->text();
}

void AdoptDialog::look()
{
    m_lookError.reset();
    m_looker->look();
    refresh();
}

void AdoptDialog::onLooked(const FinishOutlook &outlook)
{
    m_outlook = outlook;
    m_upload.contents = outlook.contents;
    m_upload.measured = Measured::Yes;
    m_choice->setWanted(wantedFileOf(m_upload));
    compare();
}

void AdoptDialog::compare()
{
    if (m_outlook && !m_path.isEmpty() && !isOurs())
        m_match.start(m_path, m_outlook->parts);
    else
        refresh();
}

bool AdoptDialog::isOurs() const { return m_queued && m_queued->uploadId == m_upload.ref.uploadId; }

bool AdoptDialog::canAdopt() const
{
    const bool lost = m_account.profile.exactPartList && m_match.comparison().strays > 0;
    return m_match.state() == LiveMatch::State::Done && !lost;
}

bool AdoptDialog::offersFreshStart() const
{
    if (m_match.state() != LiveMatch::State::Done)
        return false;
    return !canAdopt() || m_match.comparison().count(PartVerdict::CannotTell) > 0 ||
           m_match.comparison().count(PartVerdict::Matches) == 0;
}

OldUpload AdoptDialog::old() const
{
    return offersFreshStart() ? OldUpload(m_old->currentData().toInt()) : OldUpload::Adopted;
}

bool AdoptDialog::losesSomething() const
{
    const bool strange = m_match.comparison().count(PartVerdict::Matches) == 0 &&
                         m_match.comparison().count(PartVerdict::Differs) > 0;
    return old() == OldUpload::Removed || (old() == OldUpload::Adopted && strange) ||
           (m_outlook && (m_outlook->beingWritten || m_outlook->replaced));
}

void AdoptDialog::go()
{
    TransferRequest request;
    request.sourcePath = QFileInfo(m_path).absoluteFilePath();
    request.account = m_account.id;
    request.bucket = m_upload.ref.bucket;
    request.key = m_upload.ref.key;
    if (old() == OldUpload::Adopted)
        request.adopt = m_upload.ref.uploadId;
    // What was shown is what may be replaced, and nothing that came since.
    request.overwrite = m_outlook->replaced.has_value();
    if (m_outlook->replaced && !m_outlook->replaced->etag.isEmpty())
        request.replaces =
            SeenObject{QString::fromLatin1(m_outlook->replaced->etag), m_outlook->replaced->size};
    Q_EMIT sendAsked(request, old());
    accept();
}

void AdoptDialog::refresh()
{
    const LiveMatch::State state = m_match.state();
    const bool comparing = state == LiveMatch::State::Opening || state == LiveMatch::State::Comparing;
    const bool shown = state == LiveMatch::State::Comparing || state == LiveMatch::State::Done;
    m_busy->setVisible((!m_outlook && !m_lookError) || comparing);
    m_choice->setVisible(m_outlook && !isOurs());
    m_show->setVisible(m_queued.has_value());
    if (shown)
        m_view->setMatch(m_match, m_outlook->contents.set);
    m_view->setVisible(shown);
    refreshFindings();
    refreshOutcome();
    refreshButtons();
}

void AdoptDialog::refreshFindings()
{
    QList<Finding> list;
    if (m_lookError) {
        const ErrorContext question = questionTo(m_account, m_upload.ref.bucket, m_upload.ref.key);
        list.append({FindingSign::Bad, errorSentence(*m_lookError, question).whole()});
    } else if (isOurs()) {
        list.append({FindingSign::Attention,
                     tr("This upload belongs to a transfer in the queue, “%1” (%2). Resume that one.")
                         .arg(transferName(*m_queued), stateText(*m_queued))});
    } else if (m_queued) {
        list.append({FindingSign::Attention,
                     tr("A transfer in the queue makes the same object already: “%1” (%2). The one that ends "
                        "last replaces the other's.")
                         .arg(transferName(*m_queued), stateText(*m_queued))});
    }
    if (m_outlook && m_match.state() == LiveMatch::State::Idle)
        list.append({FindingSign::Plain, contentsText(m_outlook->contents.set)});
    if (m_outlook && (m_outlook->replaced || m_outlook->objectUnknown))
        list.append({FindingSign::Plain, replacedText(*m_outlook)});
    if (m_outlook && m_outlook->beingWritten)
        list.append({FindingSign::Attention, beingWrittenText()});
    m_findings->setFindings(list);
    m_findings->setVisible(!list.isEmpty());
}

void AdoptDialog::refreshOutcome()
{
    const PartComparison &comparison = m_match.comparison();
    QString said;
    QList<Finding> careful;
    switch (m_match.state()) {
    case LiveMatch::State::Idle:
        break;
    case LiveMatch::State::Opening:
    case LiveMatch::State::Comparing:
        said = comparingText(countVerdicts(comparison.verdicts));
        break;
    case LiveMatch::State::Done: {
        said = canAdopt() ? outcomeText(comparison, m_rate) + QLatin1Char(' ') + proofText(comparison)
                          : QString();
        const QStringList sentences = cautions(comparison, m_outlook->contents.set, m_account.profile);
        for (const QString &sentence : sentences)
            careful.append({FindingSign::Attention, sentence});
        break;
    }
    case LiveMatch::State::Failed:
        careful = {{FindingSign::Bad, problemText()}};
        break;
    }
    m_outcome->setText(said.trimmed());
    m_outcome->setVisible(!said.isEmpty());
    m_cautions->setFindings(careful);
    m_cautions->setVisible(!careful.isEmpty());
}

QString AdoptDialog::problemText() const
{
    ErrorContext question = questionTo(m_account, m_upload.ref.bucket, m_upload.ref.key);
    question.source = QFileInfo(m_path).fileName();
    return errorSentence(m_match.error(), question).what + QLatin1Char(' ') + tr("Choose another file.");
}

void AdoptDialog::refreshButtons()
{
    const bool settled = m_match.state() == LiveMatch::State::Done && !isOurs();
    const bool second = settled && m_outlook->beingWritten;
    m_oldRow->setVisible(settled && offersFreshStart());
    offerOld();
    m_sure->setVisible(second);
    m_again->setVisible(m_lookError.has_value());
    m_go->setText(goText());
    m_go->setEnabled(settled && (!second || m_sure->isChecked()));
    // Where something would be lost, Enter loses nothing.
    QPushButton *usual = settled && !losesSomething() ? m_go : m_cancel;
    usual->setDefault(true);
}

QString AdoptDialog::goText() const
{
    switch (old()) {
    case OldUpload::Left:
        return tr("Begin a new upload");
    case OldUpload::Removed:
        return tr("Abort it, begin a new one");
    case OldUpload::Adopted:
        break;
    }
    const bool whole = m_match.state() == LiveMatch::State::Done && m_match.comparison().isWhole();
    return whole ? tr("Finish") : tr("Adopt and send the rest");
}

} // namespace partway
