// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history/transfer_csv.h"

#include "app/text/transfer_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace partway {

namespace {

QString stateWord(TransferState state)
{
    switch (state) {
    case TransferState::Queued:
        return QStringLiteral("queued");
    case TransferState::Reconciling:
        return QStringLiteral("reconciling");
    case TransferState::Creating:
        return QStringLiteral("creating");
    case TransferState::Sending:
        return QStringLiteral("sending");
    case TransferState::WaitingForCredentials:
        return QStringLiteral("waiting for credentials");
    case TransferState::Completing:
        return QStringLiteral("completing");
    case TransferState::Verifying:
        return QStringLiteral("verifying");
    case TransferState::Done:
        return QStringLiteral("finished");
    case TransferState::Paused:
        return QStringLiteral("paused");
    case TransferState::Failed:
        return QStringLiteral("failed");
    case TransferState::Aborting:
        return QStringLiteral("aborting");
    case TransferState::Aborted:
        return QStringLiteral("aborted");
    }
    Q_UNREACHABLE();
}

QString timeWord(const std::optional<UtcTime> &when)
{
    if (!when || when->time_since_epoch().count() == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(when->time_since_epoch().count(), QTimeZone::utc())
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString errorWord(const std::optional<Error> &error)
{
    if (!error)
        return {};
    if (!error->code.isEmpty())
        return error->code;
    return error->httpStatus != 0 ? QStringLiteral("HTTP %1").arg(error->httpStatus) : QString();
}

QString cell(QString text)
{
    text.remove(QChar(u'\0'));
    static constexpr QStringView formula = u"=+-@\t\r\n";
    if (!text.isEmpty() && formula.contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    static constexpr QStringView special = u",\"\r\n";
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    if (!quoted)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QByteArray line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &text : cells)
        safe.append(cell(text));
    return safe.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

QByteArray csvHead()
{
    return "\xEF\xBB\xBF"
           "name,source,account,uri,size_bytes,state,added_utc,finished_utc,parts,etag,upload_id,error,"
           "request_id\r\n";
}

QByteArray csvLine(const Transfer &transfer, const QString &accountName)
{
    const TransferRequest &request = transfer.request;
    const auto number = [](qint64 value) { return value < 0 ? QString() : QString::number(value); };
    return line({QFileInfo(request.sourcePath).fileName(), request.sourcePath, accountName,
                 objectText(request.bucket, request.key), number(transfer.size), stateWord(transfer.state),
                 timeWord(transfer.added), timeWord(transfer.finished), number(transfer.parts), transfer.etag,
                 transfer.uploadId, errorWord(transfer.error),
                 transfer.error ? transfer.error->requestId : QString()});
}

} // namespace partway
