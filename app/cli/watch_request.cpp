// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_request.h"

#include "app/cli/object_url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace partway {

namespace {

struct WatchText
{
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

Parsed<std::chrono::seconds> settleFrom(const Invocation &invocation)
{
    if (!invocation.has("settle"))
        return WatchRequest::usualSettle;
    bool isNumber = false;
    const int seconds = invocation.value("settle").toInt(&isNumber);
    if (!isNumber || seconds < 1 || std::chrono::seconds(seconds) > WatchRequest::longestSettle)
        return wrongUsage(WatchText::tr("--settle is a number of seconds from 1 to 3600, not “%1”.")
                              .arg(invocation.value("settle")));
    return std::chrono::seconds(seconds);
}

bool isWithin(const QString &folder, const QString &other)
{
    const QString outer = QFileInfo(other).canonicalFilePath();
    return !outer.isEmpty() &&
           (QFileInfo(folder).canonicalFilePath() + QLatin1Char('/')).startsWith(outer + QLatin1Char('/'));
}

} // namespace

Parsed<WatchRequest> watchRequest(const Invocation &invocation, const QString &stateFolder)
{
    const QString source = invocation.operands.first();
    const QString last = invocation.operands.last();
    const std::optional<ObjectUrl> destination = objectUrl(last);
    if (!destination)
        return wrongUsage(
            WatchText::tr("The last argument is where to: s3://BUCKET/PREFIX/, not “%1”.").arg(last));
    if (!QFileInfo(source).isDir())
        return wrongUsage(WatchText::tr("%1 is not a folder that can be watched.").arg(source));
    if (isWithin(source, stateFolder))
        return wrongUsage(
            WatchText::tr("%1 is where this program keeps its own journal, and cannot be watched.")
                .arg(source));
    const Parsed<std::chrono::seconds> settle = settleFrom(invocation);
    if (!settle)
        return tl::unexpected(settle.error());
    WatchRequest request;
    request.folder.root = QDir::cleanPath(QFileInfo(source).absoluteFilePath());
    request.folder.bucket = destination->bucket;
    request.folder.prefix = destination->key;
    if (!request.folder.prefix.isEmpty() && !request.folder.prefix.endsWith(QLatin1Char('/')))
        request.folder.prefix += QLatin1Char('/');
    request.folder.options.excludes = WatchRequest::unfinishedNames() + invocation.values("exclude");
    request.settle = *settle;
    request.existing = invocation.has("existing");
    return request;
}

} // namespace partway
