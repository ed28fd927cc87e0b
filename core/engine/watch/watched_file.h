// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace partway {

/// A file of a watched folder as one look has shown it.
struct WatchedFile
{
    QByteArray path; ///< below the folder, as the system spells it
    QString key;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< since the epoch, UTC

    friend bool operator==(const WatchedFile &, const WatchedFile &) = default;
};

} // namespace partway
