// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ls_command.h"

#include "app/cli/transfer_json.h"
#include "app/text/quantities_text.h"

namespace partway {

namespace {

QString timeColumn(const std::optional<UtcTime> &time)
{
    return timeToJson(time).toString().left(19).leftJustified(20);
}

} // namespace

LsCommand::LsCommand(CommandContext &context)
    : ServerCommand(context)
{
}

void LsCommand::start()
{
    if (!invocation().operands.isEmpty() && invocation().operands.first() != QLatin1String("s3://")) {
        const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), false);
        if (!url)
            return;
        m_next = ListObjects{.bucket = url->bucket,
                             .prefix = url->key,
                             .delimiter = invocation().has("recursive") ? QString() : QStringLiteral("/"),
                             .continuation = {}};
    }
    connectToServer();
}

void LsCommand::onConnected()
{
    if (m_next)
        return nextPage();
    ask<BucketsListed>(ListBuckets{}, [this](const BucketsListed &listed) { tellBuckets(listed); });
}

void LsCommand::tellBuckets(const BucketsListed &listed)
{
    for (const BucketEntry &bucket : listed.buckets)
        console().result(timeColumn(bucket.created) + QLatin1String(" s3://") + bucket.name,
                         {{QStringLiteral("event"), QStringLiteral("bucket")},
                          {QStringLiteral("name"), bucket.name},
                          {QStringLiteral("created"), timeToJson(bucket.created)}});
    finish(ExitCode::AllDone);
}

void LsCommand::nextPage()
{
    ask<ObjectsPage>(*m_next, [this](const ObjectsPage &page) {
        tellPage(page);
        if (page.continuation.isEmpty() || page.continuation == m_next->continuation)
            return finish(ExitCode::AllDone);
        m_next->continuation = page.continuation;
        nextPage();
    });
}

void LsCommand::tellPage(const ObjectsPage &page)
{
    for (const QString &prefix : page.prefixes)
        console().result(
            QString(20, QLatin1Char(' ')) + QLatin1String("   prefix  ") + prefix,
            {{QStringLiteral("event"), QStringLiteral("prefix")}, {QStringLiteral("prefix"), prefix}});
    for (const ObjectEntry &object : page.objects)
        console().result(timeColumn(object.modified) + formatBytes(object.size).rightJustified(9) +
                             QLatin1String("  ") + object.key,
                         {{QStringLiteral("event"), QStringLiteral("object")},
                          {QStringLiteral("key"), object.key},
                          {QStringLiteral("size"), object.size},
                          {QStringLiteral("etag"), QString::fromUtf8(object.etag)},
                          {QStringLiteral("modified"), timeToJson(object.modified)}});
}

} // namespace partway
