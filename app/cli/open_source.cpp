// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_source.h"

#include "app/cli/quantity_argument.h"
#include "app/text/transfer_text.h"
#include "core/base/stream_input.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace partway {

namespace {

struct OpenSourceText
{
    Q_DECLARE_TR_FUNCTIONS(OpenSourceText)
};

bool isStream(const QString &source) { return isNameless(source) || StreamInput::isNamedPipe(source); }

Parsed<void> allowedOnlyWith(const Invocation &invocation, std::initializer_list<const char *> options,
                             bool allowed, const QString &sentence)
{
    for (const char *option : options)
        if (!allowed && invocation.has(option))
            return wrongUsage(sentence.arg(QLatin1String(option)));
    return {};
}

Parsed<SourceEnd> sourceEnd(const Invocation &invocation)
{
    SourceEnd end;
    end.whenClosed = !invocation.has("until-quiet") && !invocation.has("until-file");
    if (invocation.has("until-quiet")) {
        constexpr int longest = 7 * 24 * 3600;
        bool isNumber = false;
        const int seconds = invocation.value("until-quiet").toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > longest)
            return wrongUsage(
                OpenSourceText::tr("--until-quiet is a number of seconds from 1 to 604800, not “%1”.")
                    .arg(invocation.value("until-quiet")));
        end.quiet = std::chrono::seconds(seconds);
    }
    if (invocation.has("until-file"))
        end.sentinel = QFileInfo(invocation.value("until-file")).absoluteFilePath();
    return end;
}

Parsed<qint64> sizeFrom(const Invocation &invocation, const char *option, qint64 otherwise)
{
    if (!invocation.has(option))
        return otherwise;
    const std::optional<qint64> size = sizeArgument(invocation.value(option));
    if (!size)
        return wrongUsage(OpenSourceText::tr("--%1 is a size such as 64M, 5MiB or 8388608, not “%2”.")
                              .arg(QLatin1String(option), invocation.value(option)));
    return *size;
}

} // namespace

bool isNameless(const QString &source) { return source == standardInputPath() || source == commandPath(); }

Parsed<void> nameSources(const Invocation &invocation, QStringList &sources, const ObjectUrl &destination)
{
    if (invocation.has("command")) {
        if (!sources.isEmpty())
            return wrongUsage(OpenSourceText::tr("Either name what to upload or say --command."));
        sources = QStringList{commandPath()};
    }
    if (sources.isEmpty())
        return wrongUsage(
            OpenSourceText::tr("What is to be uploaded? Name a file, “-” for standard input, or --command."));
    const auto stream = std::find_if(sources.cbegin(), sources.cend(), isStream);
    if (stream == sources.cend())
        return {};
    if (sources.size() > 1)
        return wrongUsage(OpenSourceText::tr("A stream is uploaded alone: leave out the other sources."));
    if (isNameless(*stream) && (destination.key.isEmpty() || destination.key.endsWith(QLatin1Char('/'))))
        return wrongUsage(OpenSourceText::tr("A stream has no name: give its object one, s3://BUCKET/KEY."));
    return {};
}

Parsed<void> takeOpenSource(const Invocation &invocation, const QStringList &sources,
                            TransferRequest &request)
{
    const bool stream = isStream(sources.constFirst());
    const bool growing = invocation.has("follow");
    if (stream && growing)
        return wrongUsage(OpenSourceText::tr("--follow is about files: a stream ends when its writer does."));
    if (const Parsed<void> fits = allowedOnlyWith(
            invocation, {"memory", "spool", "on-failure", "resume"}, stream,
            OpenSourceText::tr("--%1 is about streams: standard input, a named pipe or --command."));
        !fits)
        return fits;
    if (const Parsed<void> fits = allowedOnlyWith(invocation, {"until-quiet", "until-file"}, growing,
                                                  OpenSourceText::tr("--%1 goes with --follow."));
        !fits)
        return fits;
    if (const Parsed<void> fits = allowedOnlyWith(
            invocation, {"size"}, stream || growing,
            OpenSourceText::tr("--%1 is about streams and --follow: other files have the size they have."));
        !fits)
        return fits;
    if (invocation.value("size") != QLatin1String("unknown")) {
        const Parsed<qint64> size = sizeFrom(invocation, "size", 0);
        if (!size)
            return tl::unexpected(size.error());
        request.expectedSize = *size;
    }
    request.source = stream ? SourceKind::Stream : growing ? SourceKind::Growing : SourceKind::File;
    if (growing) {
        const Parsed<SourceEnd> end = sourceEnd(invocation);
        if (!end)
            return tl::unexpected(end.error());
        request.end = *end;
    }
    return {};
}

Parsed<StreamWishes> streamWishes(const Invocation &invocation)
{
    StreamWishes wishes;
    const Parsed<qint64> memory = sizeFrom(invocation, "memory", wishes.budget.memory);
    if (!memory)
        return tl::unexpected(memory.error());
    wishes.budget.memory = *memory;
    if (invocation.has("spool")) {
        const QFileInfo folder(invocation.value("spool"));
        if (!folder.isDir() || !folder.isWritable())
            return wrongUsage(OpenSourceText::tr("--spool is a folder that can be written to, not “%1”.")
                                  .arg(invocation.value("spool")));
        wishes.budget.spoolFolder = folder.absoluteFilePath();
    }
    const QString failure = invocation.value("on-failure");
    if (!failure.isEmpty() && failure != QLatin1String("pause") && failure != QLatin1String("abort"))
        return wrongUsage(OpenSourceText::tr("--on-failure is pause or abort, not “%1”.").arg(failure));
    wishes.abortsOnFailure = failure == QLatin1String("abort");
    if (invocation.has("resume")) {
        bool isNumber = false;
        wishes.resume = TransferId{invocation.value("resume").toLongLong(&isNumber)};
        if (!isNumber || wishes.resume->value <= 0)
            return wrongUsage(OpenSourceText::tr("--resume is the ID of a transfer, not “%1”.")
                                  .arg(invocation.value("resume")));
    }
    wishes.command = invocation.value("command");
    return wishes;
}

bool isTheSame(const TransferRequest &asked, const TransferRequest &known)
{
    return known.source == asked.source && known.sourcePath == asked.sourcePath &&
           known.account == asked.account && known.bucket == asked.bucket && known.key == asked.key;
}

} // namespace partway
