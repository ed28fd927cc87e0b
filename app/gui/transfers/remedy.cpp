// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/remedy.h"

#include "app/text/error_sentence.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

} // namespace

namespace {

/// What a transfer is gone on with, where that is a choice.
Remedy chooseSource(const Transfer &transfer)
{
    return transfer.request.source == SourceKind::Stream ? Remedy::ChoosePipe : Remedy::ChooseFile;
}

} // namespace

bool isRepairable(const Transfer &transfer)
{
    return transfer.state == TransferState::Failed && transfer.error &&
           transfer.error->kind == ErrorKind::SourceChanged && !transfer.uploadId.isEmpty() &&
           transfer.confirmed > 0 && transfer.request.source != SourceKind::Stream;
}

Remedy remedyFor(const Transfer &transfer)
{
    if (transfer.state == TransferState::WaitingForCredentials)
        return Remedy::EnterKeys;
    if (transfer.state != TransferState::Failed)
        return Remedy::None;
    if (!transfer.error)
        return Remedy::Resume;
    switch (transfer.error->kind) {
    case ErrorKind::SourceChanged:
        if (transfer.request.source == SourceKind::Stream)
            return Remedy::ChoosePipe;
        return isRepairable(transfer) ? Remedy::Repair : Remedy::SendAsItIsNow;
    case ErrorKind::ProducerFailed:
        return Remedy::ChoosePipe;
    case ErrorKind::SourceMissing:
        return chooseSource(transfer);
    case ErrorKind::ObjectExists:
    case ErrorKind::PreconditionFailed:
        return Remedy::Overwrite;
    case ErrorKind::PlanImpossible:
        return contextOf(transfer).adopting ? Remedy::SendAnew : Remedy::Resume;
    default:
        break;
    }
    if (dispositionOf(transfer.error->kind) == Disposition::WaitForCredentials ||
        transfer.error->kind == ErrorKind::SignatureRejected ||
        // A HEAD cannot say more of keys that nobody knows.
        transfer.error->kind == ErrorKind::AccessDenied)
        return Remedy::EnterKeys;
    return Remedy::Resume;
}

Remedy otherRemedyFor(const Transfer &transfer)
{
    if (transfer.state != TransferState::Failed || !transfer.error)
        return Remedy::None;
    switch (transfer.error->kind) {
    case ErrorKind::SourceChanged:
        return transfer.request.source == SourceKind::Stream ? Remedy::None : Remedy::ChooseFile;
    case ErrorKind::SourceUnreadable:
        return chooseSource(transfer);
    case ErrorKind::SourceMissing:
        return Remedy::Resume;
    default:
        return Remedy::None;
    }
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Resume:
        return RemedyWords::tr("Resume");
    case Remedy::Repair:
        return RemedyWords::tr("Repair: send only what differs");
    case Remedy::SendAsItIsNow:
        return RemedyWords::tr("Send the file as it is now");
    case Remedy::SendAnew:
        return RemedyWords::tr("Send it in a new upload");
    case Remedy::EnterKeys:
        return RemedyWords::tr("Enter keys…");
    case Remedy::Overwrite:
        return RemedyWords::tr("Overwrite what is there…");
    case Remedy::ChooseFile:
        return RemedyWords::tr("Choose the file again…");
    case Remedy::ChoosePipe:
        return RemedyWords::tr("Choose the pipe again…");
    }
    Q_UNREACHABLE();
}

QString shortRemedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Repair:
        return RemedyWords::tr("Repair");
    case Remedy::SendAsItIsNow:
        return RemedyWords::tr("Send as it is");
    case Remedy::SendAnew:
        return RemedyWords::tr("Send anew");
    case Remedy::Overwrite:
        return RemedyWords::tr("Overwrite…");
    case Remedy::ChooseFile:
        return RemedyWords::tr("Choose file…");
    case Remedy::ChoosePipe:
        return RemedyWords::tr("Choose pipe…");
    case Remedy::None:
    case Remedy::Resume:
    case Remedy::EnterKeys:
        return remedyText(remedy);
    }
    Q_UNREACHABLE();
}

} // namespace partway
