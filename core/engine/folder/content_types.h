// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMimeDatabase>
#include <QString>

namespace partway {

/// What kind of content a file's name tells of: "image/png"; "application/octet-stream" where it tells of
/// none. Remembers endings, since most files of a folder have one of a few.
class ContentTypes
{
public:
    QString typeOf(const QString &key);

private:
    [[nodiscard]] QString lookUp(const QString &name) const;

    static constexpr qsizetype mostKnown = 500;
    QMimeDatabase m_database;
    QHash<QString, QString> m_known;
};

} // namespace partway
