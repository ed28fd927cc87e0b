// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/remedy.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

} // namespace

Remedy remedyFor(const Transfer &transfer)
{
    if (transfer.state == TransferState::WaitingForCredentials)
        return Remedy::EnterKeys;
    if (transfer.state != TransferState::Failed)
        return Remedy::None;
    if (!transfer.error)
        return Remedy::Resume;
    if (transfer.error->kind == ErrorKind::SourceChanged)
        return Remedy::SendAsItIsNow;
    if (dispositionOf(transfer.error->kind) == Disposition::WaitForCredentials ||
        transfer.error->kind == ErrorKind::SignatureRejected ||
        // A HEAD cannot say more of keys that nobody knows.
        transfer.error->kind == ErrorKind::AccessDenied)
        return Remedy::EnterKeys;
    return Remedy::Resume;
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::Resume:
        return RemedyWords::tr("Resume");
    case Remedy::SendAsItIsNow:
        return RemedyWords::tr("Send the file as it is now");
    case Remedy::EnterKeys:
        return RemedyWords::tr("Enter keys…");
    }
    Q_UNREACHABLE();
}

QString shortRemedyText(Remedy remedy)
{
    return remedy == Remedy::SendAsItIsNow ? RemedyWords::tr("Send as it is") : remedyText(remedy);
}

} // namespace partway
