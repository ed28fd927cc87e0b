// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/transfer_text.h"

#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString until(std::optional<UtcTime> when, UtcTime now)
{
    if (!when || *when <= now)
        return TransferText::tr("tried again now");
    const auto left = std::chrono::ceil<std::chrono::seconds>(*when - now);
    return TransferText::tr("tried again in %1").arg(formatDuration(left));
}

QString deletionText(std::chrono::milliseconds left, const QString &store)
{
    using namespace std::chrono_literals;
    if (left <= 0s) {
        return store.isEmpty() ? TransferText::tr("the store may have deleted it")
                               : TransferText::tr("%1 may have deleted it", "a store").arg(store);
    }
    // Hours are enough as long as there are many of them.
    const auto shown = left >= 10h ? std::chrono::floor<std::chrono::hours>(left)
                                   : std::chrono::floor<std::chrono::seconds>(left);
    return store.isEmpty()
               ? TransferText::tr("the store deletes it in %1").arg(formatDuration(shown))
               : TransferText::tr("%1 deletes it in %2", "a store, a time").arg(store, formatDuration(shown));
}

/// Of a paused upload that the store will delete some day.
QString pausedDetail(const Transfer &transfer, UtcTime now, const QString &store)
{
    const auto &failed = transfer.keepAliveError;
    if (failed && failed->kind == ErrorKind::NoSuchUpload)
        return TransferText::tr("the store has deleted what was sent");
    const QString deletion =
        transfer.deletedByStoreAt ? deletionText(*transfer.deletedByStoreAt - now, store) : QString();
    if (failed)
        return TransferText::tr("not kept alive yet; %1", "when the store deletes it").arg(deletion);
    if (!transfer.keepAliveDue)
        return deletion;
    const auto left = std::chrono::ceil<std::chrono::minutes>(*transfer.keepAliveDue - now);
    return left.count() > 0 ? TransferText::tr("kept alive: a part goes up in %1").arg(formatDuration(left))
                            : TransferText::tr("kept alive: a part goes up now");
}

QString doneText(ObjectCheck check)
{
    switch (check) {
    case ObjectCheck::NotLooked:
    case ObjectCheck::Ours:
    case ObjectCheck::CannotTell:
    case ObjectCheck::Looking:
        return TransferText::tr("Finished");
    case ObjectCheck::Changed:
        return TransferText::tr("Changed on the store");
    case ObjectCheck::Missing:
        return TransferText::tr("Gone from the store");
    }
    Q_UNREACHABLE();
}

QString checkDetail(ObjectCheck check, const QString &when)
{
    switch (check) {
    case ObjectCheck::NotLooked:
        return {};
    case ObjectCheck::Looking:
        return TransferText::tr("checking whether it is still there…");
    case ObjectCheck::Ours:
        return TransferText::tr("still there (checked %1)", "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::Changed:
        return TransferText::tr("another object was there (checked %1)",
                                "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::Missing:
        return TransferText::tr("not there any more (checked %1)",
                                "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::CannotTell:
        return TransferText::tr("could not be checked (%1)", "a time, with its date where that is not today")
            .arg(when);
    }
    Q_UNREACHABLE();
}

/// Parts of the stream are on the server, and nothing of it came yet since it broke off.
bool isCutOff(const Transfer &transfer)
{
    return transfer.request.source == SourceKind::Stream && transfer.open && transfer.size <= 0 &&
           !transfer.uploadId.isEmpty();
}

QString streamDetail(const Transfer &transfer)
{
    if (isCutOff(transfer))
        return TransferText::tr(
            "It was cut off. What matches is not sent again once it comes from its beginning.");
    return sourceText(transfer.request) == transfer.request.sourcePath
               ? TransferText::tr("It waits for the program that writes the pipe.")
               : QString();
}

} // namespace

QString stateText(const Transfer &transfer)
{
    switch (transfer.state) {
    case TransferState::Queued:
        return TransferText::tr("Waiting its turn");
    case TransferState::Reconciling:
        return transfer.waiting == Waiting::Network ? TransferText::tr("Waiting for the network")
                                                    : TransferText::tr("Checking what is there");
    case TransferState::Creating:
        return transfer.waiting == Waiting::Network ? TransferText::tr("Waiting for the network")
                                                    : TransferText::tr("Starting");
    case TransferState::Sending:
        switch (transfer.waiting) {
        case Waiting::None:
            return TransferText::tr("Uploading");
        case Waiting::Source:
            if (transfer.request.source != SourceKind::Stream)
                return TransferText::tr("Waiting for more of the file");
            if (transfer.size > 0)
                return TransferText::tr("Waiting for more of the stream");
            return isCutOff(transfer) ? TransferText::tr("Waiting for the stream once more")
                                      : TransferText::tr("Waiting for the stream");
        case Waiting::Network:
            return TransferText::tr("Waiting for the network");
        case Waiting::Server:
            return TransferText::tr("Waiting for the server");
        }
        Q_UNREACHABLE();
    case TransferState::WaitingForCredentials:
        return TransferText::tr("Waiting for keys");
    case TransferState::Completing:
        return TransferText::tr("Completing");
    case TransferState::Verifying:
        return TransferText::tr("Verifying");
    case TransferState::Done:
        return doneText(transfer.check);
    case TransferState::Paused:
        return TransferText::tr("Paused");
    case TransferState::Failed:
        return TransferText::tr("Failed");
    case TransferState::Aborting:
        return TransferText::tr("Freeing what was sent");
    case TransferState::Aborted:
        return TransferText::tr("Aborted");
    }
    Q_UNREACHABLE();
}

bool isKeptAlive(const Transfer &transfer)
{
    return transfer.state == TransferState::Paused && transfer.keepAliveDue && !transfer.keepAliveError;
}

QString stateDetail(const Transfer &transfer, UtcTime now, const QString &store)
{
    if (transfer.error &&
        (transfer.state == TransferState::Failed || transfer.state == TransferState::WaitingForCredentials ||
         transfer.state == TransferState::Aborting))
        return errorSentence(*transfer.error, contextOf(transfer)).what;
    if (transfer.isActive() && transfer.waiting == Waiting::Server)
        return until(transfer.retryAt, now);
    if (transfer.state == TransferState::Paused && transfer.deletedByStoreAt)
        return pausedDetail(transfer, now, plainLine(store, 40));
    const bool looking = transfer.check == ObjectCheck::Looking;
    if (transfer.state == TransferState::Done && (looking || transfer.checkedAt))
        return checkDetail(transfer.check,
                           transfer.checkedAt ? formatMoment(*transfer.checkedAt, now) : QString());
    if (transfer.state == TransferState::Sending && transfer.waiting == Waiting::Source &&
        transfer.request.source == SourceKind::Stream && transfer.size <= 0)
        return streamDetail(transfer);
    if (transfer.begunAnew != BegunAnew::No && !transfer.isFinal())
        return begunAnewText(transfer.begunAnew);
    if (transfer.state == TransferState::Sending && transfer.partsSending > 0 && transfer.parts > 1)
        return TransferText::tr("%n part(s) at once", nullptr, transfer.partsSending);
    if (transfer.state == TransferState::Done && transfer.parts > 1)
        return TransferText::tr("verified, %n part(s)", nullptr, transfer.parts);
    return {};
}

QString checkText(const Transfer &transfer, UtcTime now)
{
    const QString when = transfer.checkedAt ? formatMoment(*transfer.checkedAt, now) : QString();
    switch (transfer.check) {
    case ObjectCheck::NotLooked:
        return {};
    case ObjectCheck::Looking:
        return TransferText::tr("It is being checked whether it is still there…");
    case ObjectCheck::Ours:
        return TransferText::tr("It was there, the same that was sent (checked %1).",
                                "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::Changed:
        return TransferText::tr("Another object was there under its name (checked %1). Upload the file again "
                                "if it is still wanted there.",
                                "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::Missing:
        return TransferText::tr("It was not there any more (checked %1): somebody or a rule of the bucket "
                                "removed it. Upload the file again if it is still wanted there.",
                                "a time, with its date where that is not today")
            .arg(when);
    case ObjectCheck::CannotTell:
        return TransferText::tr("It could not be told (%1): the store did not answer, the keys may not look, "
                                "or nothing tells it from other objects. Try again later.",
                                "a time, with its date where that is not today")
            .arg(when);
    }
    Q_UNREACHABLE();
}

QString partStateText(const Part &part)
{
    switch (part.state) {
    case PartState::Waiting:
        return TransferText::tr("waiting");
    case PartState::Sending:
        return TransferText::tr("sending %1 %").arg(std::max(0, percent(part.sent, part.range.size)));
    case PartState::Checking:
        return TransferText::tr("checking");
    case PartState::Retrying:
        return TransferText::tr("tried again soon");
    case PartState::Confirmed:
        return TransferText::tr("confirmed");
    }
    Q_UNREACHABLE();
}

QString begunAnewText(BegunAnew reason)
{
    switch (reason) {
    case BegunAnew::No:
        return {};
    case BegunAnew::UploadGone:
        return TransferText::tr(
            "It had to begin again: the upload was gone on the server, aborted by somebody or "
            "cleaned up by the store.");
    case BegunAnew::StrayParts:
        return TransferText::tr(
            "It had to begin again: the upload on the server held parts that are not of this "
            "file.");
    case BegunAnew::FewerParts:
        return TransferText::tr(
            "It began again with larger parts: the store takes no more than 1,000 of them.");
    case BegunAnew::Asked:
        return TransferText::tr("It began again with the file as it is now.");
    }
    Q_UNREACHABLE();
}

QString standardInputPath() { return QStringLiteral("-"); }

QString commandPath() { return QStringLiteral("--command"); }

QString sourceText(const TransferRequest &request)
{
    if (request.source == SourceKind::Stream && request.sourcePath == standardInputPath())
        return TransferText::tr("standard input");
    if (request.source == SourceKind::Stream && request.sourcePath == commandPath())
        return TransferText::tr("the command's output");
    return request.sourcePath;
}

QString objectText(const QString &bucket, const QString &key)
{
    return QStringLiteral("s3://%1/%2").arg(bucket, key);
}

} // namespace partway
