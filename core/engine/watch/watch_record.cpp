// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/watch/watch_record.h"

#include "core/base/exclude_rules.h"

namespace partway {

QStringList WatchRequest::unfinishedNames()
{
    return ExcludeRules::usualPatterns() +
           QStringList{QStringLiteral("*~"),     QStringLiteral("*.tmp"),     QStringLiteral("*.partial"),
                       QStringLiteral(".*.sw?"), QStringLiteral(".~lock.*#"), QStringLiteral("*.download")};
}

} // namespace partway
