// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/folder_text.h"

#include "app/cli/console.h"
#include "app/cli/folder_request.h"
#include "app/cli/transfer_json.h"
#include "app/text/error_sentence.h"
#include "app/text/folder_text.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace partway {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(FolderText)
};

QString number(qint64 count) { return QLocale().toString(count); }

QString howMany(const FolderUpload &folder)
{
    return FolderText::tr("%1 of %Ln files", nullptr,
                          static_cast<int>(std::min<qint64>(folder.counts.wanted().files, INT_MAX)))
        .arg(number(folder.counts.of(FileState::Done).files));
}

QString bar(const FolderUpload &folder, int cells)
{
    const qint64 all = std::max<qint64>(1, folder.counts.wanted().files);
    const auto full = static_cast<int>(folder.counts.of(FileState::Done).files * cells / all);
    return QLatin1Char('[') + QString(full, QLatin1Char('#')) + QString(cells - full, QLatin1Char('.')) +
           QLatin1Char(']');
}

QJsonObject countToJson(const FileCount &count)
{
    return {{QStringLiteral("files"), count.files}, {QStringLiteral("bytes"), count.bytes}};
}

} // namespace

QString skipText(SkipReason reason)
{
    switch (reason) {
    case SkipReason::None:
        return {};
    case SkipReason::Link:
        return FolderText::tr("symbolic link (--follow-links sends what it leads to)");
    case SkipReason::BrokenLink:
        return FolderText::tr("symbolic link that leads nowhere");
    case SkipReason::LinkLoop:
        return FolderText::tr("symbolic link back to a folder that it is in");
    case SkipReason::Special:
        return FolderText::tr("pipe, socket or device");
    case SkipReason::NameNotText:
        return FolderText::tr("name that is not UTF-8 (--encode-bad-names sends it with %XX)");
    case SkipReason::KeyNotAllowed:
        return FolderText::tr("name that cannot be a key, or longer than 1024 bytes");
    case SkipReason::SameKey:
        return FolderText::tr("same key as another file of the folder");
    case SkipReason::EmptyFolder:
        return FolderText::tr("empty folder (--keep-empty-folders sends it)");
    case SkipReason::Excluded:
        return FolderText::tr("excluded");
    case SkipReason::ObjectExists:
        return FolderText::tr("object that is there already");
    }
    Q_UNREACHABLE();
}

QString folderProgressLine(const FolderUpload &folder, int width)
{
    const QString name = QFileInfo(folder.request.root).fileName();
    QString line = name.size() <= width / 3 ? name : name.left(std::max(1, width / 3 - 1)) + QChar(0x2026);
    // From the most to the least important; what no longer fits is left out.
    QStringList fields{howMany(folder)};
    if (folder.state != FolderState::Running || !folderWaitingText(folder).isEmpty())
        fields.prepend(folderStateText(folder));
    if (folder.counts.of(FileState::Failed).files > 0)
        fields.append(FolderText::tr("%1 failed").arg(number(folder.counts.of(FileState::Failed).files)));
    if (folder.filesPerSecond >= 1)
        fields.append(FolderText::tr("%1 files/s").arg(number(qRound64(folder.filesPerSecond))));
    fields.append(formatRate(folder.bytesPerSecond));
    fields.removeAll(QString());
    const int cells = std::min(24, width - static_cast<int>(line.size()) - 50);
    if (cells >= 8 && folder.walked)
        line += QLatin1Char(' ') + bar(folder, cells);
    for (const QString &field : std::as_const(fields))
        if (line.size() + 2 + field.size() < width)
            line += QLatin1String("  ") + field;
    return line;
}

QStringList folderLines(const FolderUpload &folder)
{
    QStringList lines{QStringLiteral("%1  %2  %3  %4 → %5")
                          .arg(folderIdText(folder.id), 4)
                          .arg(folderStateText(folder).leftJustified(16), howMany(folder).leftJustified(18),
                               folder.request.root,
                               objectText(folder.request.bucket, folder.request.prefix))};
    const qint64 failed = folder.counts.of(FileState::Failed).files;
    const qint64 skipped = folder.counts.of(FileState::Skipped).files;
    if (failed + skipped > 0)
        lines.append(QLatin1String("      ") +
                     FolderText::tr("%1 failed, %2 skipped: “transfers %3” lists them.")
                         .arg(number(failed), number(skipped), folderIdText(folder.id)));
    if (folder.error && folder.state == FolderState::Stopped)
        lines.append(QLatin1String("      ") + errorSentence(*folder.error, {.source = folder.request.root,
                                                                             .bucket = folder.request.bucket})
                                                   .what);
    return lines;
}

QString folderFileLine(const FolderFile &file)
{
    QString line = fileStateText(file).leftJustified(10) + QLatin1String("  ") + shownPath(file);
    if (file.state == FileState::Skipped)
        line += QLatin1String("  ") + skipText(file.skipped);
    else if (file.error)
        line += QLatin1String("  ") + errorSentence(*file.error, {.source = shownPath(file)}).what +
                (file.error->detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(file.error->detail));
    return line;
}

QJsonObject folderToJson(const FolderUpload &folder, const QString &account)
{
    return {
        {QStringLiteral("event"), QStringLiteral("folder")},
        {QStringLiteral("id"), folderIdText(folder.id)},
        {QStringLiteral("source"), folder.request.root},
        {QStringLiteral("bucket"), folder.request.bucket},
        {QStringLiteral("prefix"), folder.request.prefix},
        {QStringLiteral("account"), account},
        {QStringLiteral("state"), QString(nameOf(folder.state))},
        {QStringLiteral("waiting"),
         folder.waitsForKeys ? QStringLiteral("keys") : QString(nameOf(folder.waiting))},
        {QStringLiteral("walked"), folder.walked},
        {QStringLiteral("found"), countToJson(folder.counts.all())},
        {QStringLiteral("done"), countToJson(folder.counts.of(FileState::Done))},
        {QStringLiteral("failed"), countToJson(folder.counts.of(FileState::Failed))},
        {QStringLiteral("skipped"), countToJson(folder.counts.of(FileState::Skipped))},
        {QStringLiteral("filesPerSecond"), folder.filesPerSecond},
        {QStringLiteral("bytesPerSecond"), folder.bytesPerSecond},
        {QStringLiteral("error"),
         folder.error ? QJsonValue(errorToJson(*folder.error, ErrorContext{.source = folder.request.root,
                                                                           .bucket = folder.request.bucket}))
                      : QJsonValue()},
    };
}

QJsonObject folderFileToJson(FolderUploadId folder, const FolderFile &file)
{
    return {
        {QStringLiteral("event"), QStringLiteral("file")},
        {QStringLiteral("folder"), folderIdText(folder)},
        {QStringLiteral("path"), shownPath(file)},
        // Every byte of the name, which need not be text.
        {QStringLiteral("pathBase64"), QString::fromLatin1(file.path.toBase64())},
        {QStringLiteral("key"), file.key.isEmpty() ? QJsonValue() : QJsonValue(file.key)},
        {QStringLiteral("size"), file.size},
        {QStringLiteral("state"), QString(nameOf(file.state))},
        {QStringLiteral("skipped"),
         file.state == FileState::Skipped ? QJsonValue(QString(nameOf(file.skipped))) : QJsonValue()},
        {QStringLiteral("transfer"), file.transfer.isNull() ? QJsonValue() : QJsonValue(file.transfer.value)},
        {QStringLiteral("error"),
         file.error ? QJsonValue(errorToJson(*file.error, ErrorContext{.source = shownPath(file)}))
                    : QJsonValue()},
    };
}

} // namespace partway
