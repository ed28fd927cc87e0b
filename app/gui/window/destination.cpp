// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/destination.h"

namespace partway {

QString normalizedPrefix(const QString &typed)
{
    QString prefix = typed.trimmed();
    while (prefix.startsWith(QLatin1Char('/')))
        prefix.remove(0, 1);
    if (!prefix.isEmpty() && !prefix.endsWith(QLatin1Char('/')))
        prefix.append(QLatin1Char('/'));
    return prefix;
}

} // namespace partway
