// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/content_types.h"

namespace partway {

QString ContentTypes::typeOf(const QString &key)
{
    if (key.endsWith(QLatin1Char('/')))
        return QStringLiteral("application/x-directory");
    const QString name = key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
    const auto dot = name.indexOf(QLatin1Char('.'));
    if (dot < 0 || name.indexOf(QLatin1Char('.'), dot + 1) >= 0)
        return lookUp(name);
    // By the ending alone, so that what a file is taken for does not depend on which came before it.
    const QString ending = name.mid(dot);
    const auto known = m_known.constFind(ending);
    if (known != m_known.constEnd())
        return *known;
    const QString found = lookUp(QLatin1Char('a') + ending);
    if (m_known.size() < mostKnown)
        m_known.insert(ending, found);
    return found;
}

QString ContentTypes::lookUp(const QString &name) const
{
    const QMimeType type = m_database.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.isDefault() ? QStringLiteral("application/octet-stream") : type.name();
}

} // namespace partway
