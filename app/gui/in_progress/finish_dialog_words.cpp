// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/finish_dialog.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"

#include <QFileInfo>

/// What the dialog says.
namespace partway {

QList<Finding> FinishDialog::findings() const
{
    switch (m_state) {
    case State::Looking:
        return {{FindingSign::Plain, tr("Looking at what is there…")}};
    case State::Finishing:
        return {{FindingSign::Plain,
                 tr("The store puts the parts together. That may take minutes for a large object.")}};
    case State::Done:
        return {
            {FindingSign::Good, tr("It is finished: the object is there, %1, and it is what the parts make.")
                                    .arg(formatBytes(m_object.size))}};
    case State::Failed:
        return {{FindingSign::Bad, failureText()}};
    case State::Looked:
        break;
    }
    QList<Finding> list{{FindingSign::Plain, contentsText(m_outlook.contents.set)}};
    if (const QString why = obstacle(); !why.isEmpty()) {
        list.append(
            {FindingSign::Bad, tr("It cannot be finished as it is. %1 Adopt it with its file: what is "
                                  "missing is sent, what is there is kept.")
                                   .arg(why)});
        return list;
    }
    if (m_outlook.beingWritten)
        list.append({FindingSign::Attention, beingWrittenText()});
    list += proofFindings();
    const bool careful = m_outlook.replaced || m_outlook.objectUnknown;
    list.append({careful ? FindingSign::Attention : FindingSign::Plain, replacedText(m_outlook)});
    if (const QString others = othersText(m_outlook); !others.isEmpty())
        list.append({FindingSign::Plain, others});
    return list;
}

QList<Finding> FinishDialog::proofFindings() const
{
    const QString file = inItsOwnDirection(plainLine(QFileInfo(m_match.path()).fileName(), 120));
    const PartComparison &comparison = m_match.comparison();
    switch (m_match.state()) {
    case LiveMatch::State::Idle:
        return {
            {FindingSign::Attention,
             tr("The parts follow each other without a gap. That they are the whole file, and its bytes, is "
                "not proven: only the file itself could tell.")}};
    case LiveMatch::State::Opening:
    case LiveMatch::State::Comparing:
        return {{FindingSign::Plain, comparingText(countVerdicts(comparison.verdicts))}};
    case LiveMatch::State::Failed: {
        ErrorContext question = questionTo(m_account, m_upload.ref.bucket, m_upload.ref.key);
        question.source = QFileInfo(m_match.path()).fileName();
        return {{FindingSign::Attention, tr("It is not proven. %1 Choose another file.")
                                             .arg(errorSentence(m_match.error(), question).what)}};
    }
    case LiveMatch::State::Done:
        break;
    }
    if (comparison.isWhole())
        return {{FindingSign::Good, tr("Every part matches “%1”: it is this file, whole.").arg(file)}};
    if (isRefuted()) {
        return {
            {FindingSign::Bad, tr("This is not “%1” as it is now (%2). Adopt the upload to send what is not "
                                  "the same, or choose another file.")
                                   .arg(file, verdictsText(countVerdicts(comparison.verdicts)))}};
    }
    if (comparison.mayBeEncrypted) {
        return {
            {FindingSign::Attention,
             tr("No part matches “%1” by its ETag: this is another file, or the upload is encrypted with a "
                "key (SSE-KMS) and its ETags are no MD5s. Its bytes are not proven.")
                 .arg(file)}};
    }
    return {
        {FindingSign::Attention,
         tr("%Ln parts have the sizes that “%1” asks for; the store keeps nothing that proves their bytes.",
            nullptr, comparison.count(PartVerdict::CannotTell))
             .arg(file)}};
}

QString FinishDialog::failureText() const
{
    switch (m_error.kind) {
    case ErrorKind::NoSuchUpload:
        return tr(
            "The upload is not there any more: somebody finished or aborted it, or the store removed it. "
            "Nothing was changed.");
    case ErrorKind::UploadVanished:
    case ErrorKind::VerificationFailed:
        return tr(
            "The upload ended, and the object that is there is not what its parts make. Somebody else may "
            "have aborted it or written the object. Look at the object before you rely on it.");
    case ErrorKind::Conflict:
        return tr(
            "The parts, or the object of that key, have changed since they were looked at, so nothing was "
            "finished. Somebody is at work there; look again later.");
    case ErrorKind::InvalidPart:
        return tr("The store does not take these parts as a whole upload. Adopt it with its file: what is "
                  "missing is sent.");
    default:
        return errorSentence(m_error, questionTo(m_account, m_upload.ref.bucket, m_upload.ref.key)).whole();
    }
}

} // namespace partway
