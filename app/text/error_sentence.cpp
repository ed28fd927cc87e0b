// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/error_sentence.h"

#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The names that sentences begin with, with words for those that are not known.
struct Subjects
{
    QString file, object, bucket, account, server;
};

/// Empty where it is not known: within a sentence, that takes words of its own in every language.
QString shown(const QString &name) { return name.isEmpty() ? QString() : inItsOwnDirection(plainLine(name)); }

QString shownObject(const ErrorContext &context)
{
    return context.key.isEmpty() ? QString() : shown(objectText(context.bucket, context.key));
}

Subjects subjectsOf(const ErrorContext &context)
{
    const auto known = [](const QString &name, const QString &otherwise) {
        return name.isEmpty() ? otherwise : shown(name);
    };
    const QString object = context.key.isEmpty() ? QString() : objectText(context.bucket, context.key);
    return {known(context.source, ErrorText::tr("The file")), known(object, ErrorText::tr("The object")),
            known(context.bucket, ErrorText::tr("that was asked for")),
            known(context.account, ErrorText::tr("this account")),
            known(context.endpoint, ErrorText::tr("The server"))};
}

/// How to go on once the cause is mended: the second sentence of an advice.
QString again(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Transfer:
    case Occasion::FreshTransfer:
        return ErrorText::tr("Then resume.");
    case Occasion::Freeing:
        return ErrorText::tr("Then abort it again.");
    case Occasion::Question:
        return ErrorText::tr("Then try again.");
    }
    Q_UNREACHABLE();
}

QString mendThen(const QString &mend, Occasion occasion) { return mend + QLatin1Char(' ') + again(occasion); }

QString adviceWhenLineBroke(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Transfer:
        return ErrorText::tr("It is tried again by itself; finished parts are kept.");
    case Occasion::FreshTransfer:
    case Occasion::Freeing:
        return ErrorText::tr("It is tried again by itself.");
    case Occasion::Question:
        return ErrorText::tr("Try again; if it stays, check the network.");
    }
    Q_UNREACHABLE();
}

QString adviceWhenUnreachable(Occasion occasion)
{
    if (occasion == Occasion::Question)
        return ErrorText::tr("Check the network and the address of the endpoint, then try again.");
    return ErrorText::tr(
        "Check the network and the address of the endpoint; transfers go on by themselves when it answers.");
}

QString adviceWhenThrottled(Occasion occasion)
{
    switch (occasion) {
    case Occasion::Transfer:
    case Occasion::FreshTransfer:
        return ErrorText::tr(
            "Fewer parts are sent at once until it takes more again; nothing needs to be done.");
    case Occasion::Freeing:
        return ErrorText::tr("It is tried again by itself.");
    case Occasion::Question:
        return ErrorText::tr("Try again in a minute.");
    }
    Q_UNREACHABLE();
}

QString adviceWhenServerIsIll(Occasion occasion)
{
    if (occasion == Occasion::Question)
        return ErrorText::tr(
            "Try again later; if it stays, ask the provider and name the request ID in the details.");
    return ErrorText::tr(
        "It is tried again by itself for a while; if it stays, ask the provider and name the "
        "request ID in the details.");
}

QString adviceWhenUploadIsGone(Occasion occasion)
{
    if (occasion == Occasion::Transfer || occasion == Occasion::FreshTransfer)
        return ErrorText::tr("Resume to send the file in a new upload.");
    return ErrorText::tr(
        "It was completed or aborted since, or the key or the upload ID is another one: list the "
        "in-progress uploads again.");
}

Sentence notOffered(Occasion occasion)
{
    if (occasion == Occasion::Freeing || occasion == Occasion::Question)
        return {ErrorText::tr("This store cannot do that."),
                ErrorText::tr("It does not offer this request: use the provider's own tools for it, or "
                              "another store.")};
    return {ErrorText::tr("This store does not offer what was asked of it."),
            ErrorText::tr("Leave out options that it may not know, such as a storage class (the details may "
                          "name it), or choose another store.")};
}

Sentence checksumNotKnown()
{
    return {ErrorText::tr("The upload was begun with a checksum that Partway cannot compute, and every part "
                          "would have to come with it."),
            ErrorText::tr("Send the file in a new upload, or go on with the program that began this one.")};
}

Sentence sourceMissing(const QString &file, Occasion occasion)
{
    if (occasion == Occasion::Transfer || occasion == Occasion::Freeing)
        return {ErrorText::tr("%1 is not there any more.").arg(file),
                ErrorText::tr("Put the same file back, or plug its drive in, and resume; or abort to free "
                              "what was sent.")};
    return {ErrorText::tr("%1 is not there.").arg(file),
            mendThen(ErrorText::tr("Check its name, or plug its drive in."), occasion)};
}

Sentence sourceUnreadable(const QString &file, Occasion occasion)
{
    return {ErrorText::tr("%1 cannot be read.").arg(file),
            occasion == Occasion::Transfer
                ? ErrorText::tr(
                      "Check its permissions and its drive, then resume; or abort to free what was sent.")
                : mendThen(ErrorText::tr("Check its permissions and its drive."), occasion)};
}

Sentence objectExists(const QString &object, bool replacing)
{
    if (replacing)
        return {ErrorText::tr("%1 was changed after it was agreed to replace it; it was left as it is.")
                    .arg(object),
                ErrorText::tr("Look at what is there now; then allow overwriting, or choose another key.")};
    return {ErrorText::tr("%1 exists already and was not to be overwritten.").arg(object),
            ErrorText::tr("Choose another key, or allow overwriting.")};
}

Sentence foreignUpload(const QString &name)
{
    return {name.isEmpty() ? ErrorText::tr("The upload that was to be gone on with was begun with another "
                                           "file: it holds parts beyond the end of this one.")
                           : ErrorText::tr("The upload that was to be gone on with was begun with another "
                                           "file: it holds parts beyond the end of %1.")
                                 .arg(name),
            ErrorText::tr("Send it in a new upload, which frees the other one; or remove the transfer and "
                          "leave the parts where they are.")};
}

Sentence otherBytes(const QString &file)
{
    return {file.isEmpty()
                ? ErrorText::tr("The server holds other bytes than those that were read from the file.")
                : ErrorText::tr("The server holds other bytes than those that were read from %1.").arg(file),
            ErrorText::tr(
                "The part is sent again; if it stays, check this computer's memory, disk and network.")};
}

Sentence changedMeanwhile(const QString &object, bool isTransfer, Occasion occasion)
{
    return {
        object.isEmpty()
            ? ErrorText::tr("A condition of the request did not hold: the object was changed meanwhile.")
            : ErrorText::tr("A condition of the request did not hold: %1 was changed meanwhile.").arg(object),
        isTransfer ? ErrorText::tr("Look at what is there, then resume or choose another key.")
                   : mendThen(ErrorText::tr("Look at what is there."), occasion)};
}

Sentence changedByAnother(const QString &object, Occasion occasion)
{
    return {object.isEmpty() ? ErrorText::tr("Another request changed the object at the same time.")
                             : ErrorText::tr("Another request changed %1 at the same time.").arg(object),
            mendThen(ErrorText::tr("Make sure that nobody else writes to this key."), occasion)};
}

Sentence refused(const Error &error)
{
    if (error.code == QLatin1String("InvalidStorageClass"))
        return {ErrorText::tr("The store does not know this storage class."),
                ErrorText::tr("Name one that it offers, or leave it out.")};
    return {ErrorText::tr("The server refused the request."),
            ErrorText::tr(
                "The details say what it did not like; check bucket, key, region and addressing style.")};
}

Sentence journalFailed(const Error &error, Occasion occasion)
{
    if (error.code == QLatin1String("in-use"))
        return {ErrorText::tr("Another Partway is at work in this state folder."),
                ErrorText::tr("If it is the window, look there. Else wait until it is done; or close it, or "
                              "give another folder with --state.")};
    return {
        ErrorText::tr("The record of transfers cannot be read or written."),
        mendThen(ErrorText::tr("Free some space on this computer's disk and check the rights of the state "
                               "folder."),
                 occasion)};
}

} // namespace

Sentence errorSentence(const Error &error, const ErrorContext &context)
{
    const Subjects s = subjectsOf(context);
    const Occasion occasion = context.occasion;
    const bool isTransfer = occasion == Occasion::Transfer || occasion == Occasion::FreshTransfer;
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return {ErrorText::tr("%1 cannot be reached.").arg(s.server), adviceWhenUnreachable(occasion)};
    case ErrorKind::ConnectionLost:
        return {ErrorText::tr("The connection to the server broke off."), adviceWhenLineBroke(occasion)};
    case ErrorKind::Stalled:
        return {ErrorText::tr("The connection to the server stood still for too long."),
                adviceWhenLineBroke(occasion)};
    case ErrorKind::TlsRejected:
        return {ErrorText::tr("%1 could not prove who it is: its certificate is not trusted.").arg(s.server),
                ErrorText::tr(
                    "Check the address and this computer's date; where the store has an authority of its "
                    "own, give its CA file to the account.")};
    case ErrorKind::Throttled:
        return {ErrorText::tr("The server asked to be sent less."), adviceWhenThrottled(occasion)};
    case ErrorKind::ServerFault:
        return {ErrorText::tr("The server has trouble of its own."), adviceWhenServerIsIll(occasion)};
    case ErrorKind::MalformedAnswer:
        return {ErrorText::tr("The server's answer made no sense."),
                mendThen(ErrorText::tr(
                             "Check that the endpoint speaks S3 and that no proxy answers in its place."),
                         occasion)};
    case ErrorKind::CredentialsMissing:
        return {ErrorText::tr("There are no keys for %1.").arg(s.account),
                mendThen(ErrorText::tr("Enter its keys or unlock the keychain (on the command line also: set "
                                       "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY)."),
                         occasion)};
    case ErrorKind::CredentialsExpired:
        return {
            ErrorText::tr("The keys of %1 have expired.").arg(s.account),
            isTransfer
                ? ErrorText::tr("Enter new ones; what was sent is kept, and the transfer goes on from there.")
                : mendThen(ErrorText::tr("Enter new ones."), occasion)};
    case ErrorKind::AccessDenied:
        return {
            ErrorText::tr("The keys of %1 do not allow this.").arg(s.account),
            mendThen(ErrorText::tr("Use keys that may read, write, list and delete in the bucket, or choose "
                                   "another bucket."),
                     occasion)};
    case ErrorKind::SignatureRejected:
        return {ErrorText::tr("The server does not accept the keys of %1.").arg(s.account),
                mendThen(ErrorText::tr("Enter the access key and the secret key again, whole and without "
                                       "blanks."),
                         occasion)};
    case ErrorKind::ClockSkewed:
        return {
            ErrorText::tr("This computer's clock and the server's differ too much."),
            mendThen(ErrorText::tr("Set the date, the time and the time zone of this computer."), occasion)};
    case ErrorKind::WrongRegion:
        return {ErrorText::tr("The bucket %1 is in another region than the account.").arg(s.bucket),
                mendThen(ErrorText::tr("Set the account's region to the bucket's (the details may name it)."),
                         occasion)};
    case ErrorKind::NoSuchUpload:
        return {isTransfer ? ErrorText::tr("The upload is not on the server any more.")
                           : ErrorText::tr("There is no such upload on the server."),
                adviceWhenUploadIsGone(occasion)};
    case ErrorKind::NoSuchKey:
        return {ErrorText::tr("%1 is not on the server.").arg(s.object),
                ErrorText::tr("Check the bucket and the key; names are case-sensitive.")};
    case ErrorKind::NoSuchBucket:
        return {ErrorText::tr("The bucket %1 does not exist.").arg(s.bucket),
                mendThen(ErrorText::tr("Check its name and the account, or create the bucket."), occasion)};
    case ErrorKind::InvalidPart:
        return {ErrorText::tr("The server does not find one of the parts that it had confirmed."),
                isTransfer ? ErrorText::tr("Resume: what is missing is sent again.")
                           : ErrorText::tr("List the parts of the upload again to see which are there.")};
    case ErrorKind::TooSmall:
        return {ErrorText::tr("The server wants larger parts than these."),
                isTransfer ? ErrorText::tr("Abort the transfer and send it with a larger part size.")
                           : ErrorText::tr("Abort this upload and send the file in larger parts.")};
    case ErrorKind::TooLarge:
        return {ErrorText::tr("The server does not take an object or a part of this size."),
                ErrorText::tr("Choose a store or an account with higher limits, or split the file.")};
    case ErrorKind::QuotaExceeded:
        return {
            context.account.isEmpty()
                ? ErrorText::tr("The account has used up what it may store or transfer.")
                : ErrorText::tr("The account %1 has used up what it may store or transfer.").arg(s.account),
            mendThen(ErrorText::tr("Free space there or raise its limit at the provider."), occasion)};
    case ErrorKind::PreconditionFailed:
        return changedMeanwhile(shownObject(context), isTransfer, occasion);
    case ErrorKind::Conflict:
        return changedByAnother(shownObject(context), occasion);
    case ErrorKind::NotImplemented:
        return error.code == QLatin1String("checksum-kind") ? checksumNotKnown() : notOffered(occasion);
    case ErrorKind::InvalidRequest:
        return refused(error);
    case ErrorKind::KeyNotAllowed:
        return {ErrorText::tr("%1 cannot be a key on this store.").arg(s.object),
                ErrorText::tr("Choose another key: up to 1,024 bytes, with no “.” or “..” between slashes.")};
    case ErrorKind::DigestMismatch:
        return otherBytes(shown(context.source));
    case ErrorKind::VerificationFailed:
        return {ErrorText::tr("%1 arrived, but it is not what was sent.").arg(s.object),
                ErrorText::tr("Do not rely on it: delete it on the server and send the file again.")};
    case ErrorKind::ObjectExists:
        return objectExists(s.object, context.replacing);
    case ErrorKind::SourceMissing:
        return sourceMissing(s.file, occasion);
    case ErrorKind::SourceUnreadable:
        return sourceUnreadable(s.file, occasion);
    case ErrorKind::SourceChanged:
        return {ErrorText::tr("%1 is not the file that was being sent, or it was changed; nothing was "
                              "completed.")
                    .arg(s.file),
                ErrorText::tr("Put the file back as it was and resume, or abort and send it as it is now.")};
    case ErrorKind::ProducerFailed:
        return {
            ErrorText::tr("The stream broke off: what writes it ended with an error. Nothing was completed."),
            ErrorText::tr("The details name the cause. Send it once more from its beginning: what matches "
                          "is not sent again.")};
    case ErrorKind::PlanImpossible:
        if (context.adopting)
            return foreignUpload(shown(context.source));
        return {ErrorText::tr("%1 is too large for this store, even in its largest parts.").arg(s.file),
                ErrorText::tr("Choose a store with higher limits, or split the file.")};
    case ErrorKind::UploadVanished:
        if (context.adopting)
            return {ErrorText::tr("The upload that was to be gone on with is not on the server any more."),
                    ErrorText::tr("Resume to send the whole file in a new upload.")};
        return {ErrorText::tr("The upload disappeared on the server again and again."),
                mendThen(ErrorText::tr("Look for a clean-up rule or another program that aborts uploads in "
                                       "this bucket."),
                         occasion)};
    case ErrorKind::AbortIncomplete:
        return {ErrorText::tr("Parts are still on the server after every attempt to free them."),
                ErrorText::tr("Abort again in a few minutes; until then they may be billed.")};
    case ErrorKind::JournalFailed:
        return journalFailed(error, occasion);
    case ErrorKind::GaveUp:
        return {ErrorText::tr("Nothing got through for too long."),
                isTransfer
                    ? ErrorText::tr(
                          "The details name the last cause; resume when it is gone. Finished parts are kept.")
                    : mendThen(ErrorText::tr("The details name the last cause; wait until it is gone."),
                               occasion)};
    case ErrorKind::Cancelled:
        return {ErrorText::tr("It was given up before it was done."),
                isTransfer ? ErrorText::tr("Start or resume it again; finished parts are kept.")
                           : ErrorText::tr("Start it again if it is still wanted.")};
    }
    Q_UNREACHABLE();
}

ErrorContext contextOf(const Transfer &transfer, const QString &account, const QString &endpoint)
{
    const bool isFresh = transfer.confirmed == 0 && transfer.uploadId.isEmpty();
    const Occasion occasion = transfer.state == TransferState::Aborting ? Occasion::Freeing
                              : isFresh                                 ? Occasion::FreshTransfer
                                                                        : Occasion::Transfer;
    return {.source = sourceText(transfer.request),
            .bucket = transfer.request.bucket,
            .key = transfer.request.key,
            .account = account,
            .endpoint = endpoint,
            .occasion = occasion,
            .adopting = !transfer.request.adopt.isEmpty() && transfer.uploadId == transfer.request.adopt,
            .replacing = transfer.request.replaces.has_value()};
}

ErrorContext questionTo(const Account &account, const QString &bucket, const QString &key)
{
    return {.bucket = bucket,
            .key = key,
            .account = account.name,
            .endpoint = account.endpoint.url.adjusted(QUrl::RemoveUserInfo).authority(),
            .occasion = Occasion::Question};
}

QString technicalDetails(const Error &error)
{
    QStringList details;
    if (error.httpStatus != 0)
        details.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.code.isEmpty())
        details.append(plainLine(error.code, 80));
    if (!error.detail.isEmpty())
        details.append(plainLine(error.detail));
    if (!error.requestId.isEmpty())
        details.append(ErrorText::tr("request ID %1").arg(plainLine(error.requestId, 120)));
    return details.join(QLatin1String(", "));
}

QString plainLine(const QString &untrusted, int maxLength)
{
    QString line;
    line.reserve(std::min<qsizetype>(untrusted.size(), maxLength) + 1);
    for (const QChar character : untrusted) {
        if (line.size() >= maxLength) {
            line.append(QChar(0x2026));
            break;
        }
        const QChar::Category category = character.category();
        const bool shows = category != QChar::Other_Control && category != QChar::Other_Format &&
                           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        line.append(shows ? character : QChar(0xFFFD));
    }
    return line;
}

} // namespace partway
