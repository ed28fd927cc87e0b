// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/log_text.h"

#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace partway {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

/// What happened, and in brackets the codes that a provider's support asks for.
QString cause(const LogEntry &entry, const ErrorContext &context)
{
    if (!entry.error)
        return {};
    const QString what = errorSentence(*entry.error, context).what;
    const QString technical = technicalDetails(*entry.error);
    return technical.isEmpty() ? what
                               : LogText::tr("%1 (%2)", "a sentence, its details").arg(what, technical);
}

/// "Sentence. Cause.", or only the sentence.
QString because(const QString &sentence, const LogEntry &entry, const ErrorContext &context)
{
    const QString reason = cause(entry, context);
    return reason.isEmpty() ? sentence : LogText::tr("%1 %2", "two sentences").arg(sentence, reason);
}

QString partSentence(const LogEntry &entry, const ErrorContext &context)
{
    switch (entry.kind) {
    case LogKind::PartConfirmed:
        return entry.took.count() > 0 ? LogText::tr("Part %L1 is confirmed; it took %2.")
                                            .arg(entry.part)
                                            .arg(formatSpan(entry.took))
                                      : LogText::tr("Part %L1 is confirmed.").arg(entry.part);
    case LogKind::PartDiffers:
        return LogText::tr("Part %L1 of the file is not what it was when it was sent, so it is sent "
                           "again.")
            .arg(entry.part);
    case LogKind::PartFailed:
        return because(LogText::tr("Part %L1 did not get through and is tried again.").arg(entry.part), entry,
                       context);
    case LogKind::SlowedDown:
        return because(entry.part > 0
                           ? LogText::tr("The server asked to be slower; part %L1 is sent a little later.")
                                 .arg(entry.part)
                           : LogText::tr("The server asked to be slower; it is asked again a little later."),
                       entry, context);
    case LogKind::KeptAlive:
        return LogText::tr("Part %L1 went up so that the store does not delete the paused upload.")
            .arg(entry.part);
    case LogKind::SendingAgain:
        return entry.part > 0 ? LogText::tr("Part %L1 is sent again, as you asked.").arg(entry.part)
                              : LogText::tr("%Ln parts are sent again, as you asked.", nullptr, entry.parts);
    default:
        return {};
    }
}

} // namespace

LogWeight weightOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Added:
    case LogKind::Started:
    case LogKind::UploadCreated:
    case LogKind::TakenUpAgain:
    case LogKind::Adopted:
    case LogKind::PartConfirmed:
    case LogKind::SentWhole:
    case LogKind::SourceEnded:
    case LogKind::Repairing:
    case LogKind::SendingAgain:
    case LogKind::Paused:
    case LogKind::Resumed:
    case LogKind::SourceChosen:
    case LogKind::OverwriteAllowed:
    case LogKind::GoesOn:
    case LogKind::Completing:
    case LogKind::Aborting:
    case LogKind::Aborted:
        return LogWeight::Plain;
    case LogKind::KeptAlive:
    case LogKind::Verified:
    case LogKind::Finished:
    case LogKind::Freed:
        return LogWeight::Good;
    case LogKind::PartDiffers:
    case LogKind::PartFailed:
    case LogKind::StepFailed:
    case LogKind::SlowedDown:
    case LogKind::BegunAnew:
    case LogKind::KeepAliveFailed:
    case LogKind::WaitsForNetwork:
        return LogWeight::Attention;
    case LogKind::WaitsForCredentials:
    case LogKind::Failed:
    case LogKind::NotFreed:
        return LogWeight::Problem;
    }
    Q_UNREACHABLE();
}

QString logSentence(const LogEntry &entry, const ErrorContext &context)
{
    const QString upload = plainLine(entry.uploadId, 80);
    switch (entry.kind) {
    case LogKind::Added:
        return LogText::tr("It was added to the queue.");
    case LogKind::Started:
        return LogText::tr("Its turn has come.");
    case LogKind::UploadCreated:
        return LogText::tr("The upload was begun on the server. Its upload ID is %1.").arg(upload);
    case LogKind::TakenUpAgain:
        return entry.parts > 0
                   ? LogText::tr("It is taken up again: %Ln parts are on the server already and are not sent "
                                 "again.",
                                 nullptr, entry.parts)
                   : LogText::tr("It is taken up again; no part is on the server yet.");
    case LogKind::Adopted:
        return entry.parts > 0
                   ? LogText::tr("An upload that was begun elsewhere was taken over: %Ln of its parts are of "
                                 "this file and are not sent again.",
                                 nullptr, entry.parts)
                   : LogText::tr("An upload that was begun elsewhere was taken over; none of its parts is of "
                                 "this file.");
    case LogKind::PartConfirmed:
    case LogKind::PartDiffers:
    case LogKind::PartFailed:
    case LogKind::SlowedDown:
    case LogKind::SendingAgain:
    case LogKind::KeptAlive:
        return partSentence(entry, context);
    case LogKind::KeepAliveFailed:
        if (entry.error && entry.error->kind == ErrorKind::NoSuchUpload)
            return LogText::tr(
                "The store has deleted the paused upload. When you resume it, it begins again.");
        return because(
            LogText::tr(
                "The paused upload could not be kept from being deleted by the store; it is tried again."),
            entry, context);
    case LogKind::SentWhole:
        return entry.took.count() > 0 ? LogText::tr("The file was sent whole, in one request; it took %1.")
                                            .arg(formatSpan(entry.took))
                                      : LogText::tr("The file was sent whole, in one request.");
    case LogKind::SourceEnded:
        return LogText::tr("The end was reached: there are %Ln parts in all.", nullptr, entry.parts);
    case LogKind::Repairing:
        return LogText::tr("It is repaired, as you asked: what differs from the file as it is now is sent "
                           "again, and nothing else.");
    case LogKind::StepFailed:
        return because(LogText::tr("What was asked of the server did not succeed and is tried again."), entry,
                       context);
    case LogKind::BegunAnew:
        return entry.reason == BegunAnew::No ? LogText::tr("It began again.") : begunAnewText(entry.reason);
    case LogKind::Paused:
        return LogText::tr("It was paused. What is finished stays.");
    case LogKind::Resumed:
        return LogText::tr("It was resumed.");
    case LogKind::SourceChosen:
        return LogText::tr("The file was chosen again. It goes on where that is the file that was sent.");
    case LogKind::OverwriteAllowed:
        return LogText::tr("What is at the destination may be replaced, as you said.");
    case LogKind::WaitsForNetwork:
        return because(LogText::tr("It waits for the network and goes on by itself."), entry, context);
    case LogKind::WaitsForCredentials:
        return because(LogText::tr("It waits for new keys."), entry, context);
    case LogKind::GoesOn:
        return LogText::tr("It goes on.");
    case LogKind::Completing:
        return LogText::tr("All parts are there; the server puts them together.");
    case LogKind::Verified:
        return LogText::tr("The object on the server is seen to be what was sent.");
    case LogKind::Finished:
        return LogText::tr("It is finished.");
    case LogKind::Failed:
        return because(LogText::tr("It failed and stands still."), entry, context);
    case LogKind::Aborting:
        return LogText::tr("It is given up; what was sent is freed on the server.");
    case LogKind::Freed:
        return LogText::tr("The server has confirmed that nothing is left of upload %1.").arg(upload);
    case LogKind::NotFreed:
        return LogText::tr("The server would not let go of upload %1. Its parts are still billed.")
            .arg(upload);
    case LogKind::Aborted:
        return LogText::tr("It is aborted.");
    }
    Q_UNREACHABLE();
}

QString logTimeText(UtcTime when, QDate today)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == today)
        return time;
    return LogText::tr("%1 %2", "day, time")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString logLine(const LogEntry &entry, const ErrorContext &context)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(entry.when.time_since_epoch().count())
                             .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString sentence = logSentence(entry, context);
    switch (weightOf(entry.kind)) {
    case LogWeight::Plain:
    case LogWeight::Good:
        return QStringLiteral("%1  %2").arg(when, sentence);
    case LogWeight::Attention:
        return LogText::tr("%1  Attention: %2", "time, sentence").arg(when, sentence);
    case LogWeight::Problem:
        return LogText::tr("%1  Problem: %2", "time, sentence").arg(when, sentence);
    }
    Q_UNREACHABLE();
}

} // namespace partway
