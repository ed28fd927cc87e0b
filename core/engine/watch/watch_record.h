// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/folder/folder_upload.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <compare>

namespace partway {

/// Names a watched folder for as long as its journal knows it; never used again.
struct WatchId
{
    qint64 value = 0; ///< 0: none

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const WatchId &, const WatchId &) = default;
};

/// What a person asks for: what appears in a folder, or changes there, and then stands still goes up.
struct WatchRequest
{
    static constexpr std::chrono::seconds usualSettle{10};
    static constexpr std::chrono::seconds longestSettle{3600};

    FolderRequest folder;
    std::chrono::seconds settle = usualSettle; ///< how long a file has to have stood still
    bool existing = false;                     ///< also what is there when it begins

    /// Names that programs give to what is not finished, besides those that are left out of folders usually.
    static QStringList unfinishedNames();

    friend bool operator==(const WatchRequest &, const WatchRequest &) = default;
};

/// A watched folder as its journal knows it.
struct WatchRecord
{
    WatchId id;
    WatchRequest request;
    bool on = true;
};

/// What is remembered of one file.
struct KnownFile
{
    QByteArray path; ///< below the folder, as the system spells it
    qint64 size = 0;
    qint64 modifiedNs = 0;
    TransferId transfer; ///< null: it was there before and is not to be sent

    friend bool operator==(const KnownFile &, const KnownFile &) = default;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::WatchId)
Q_DECLARE_METATYPE(partway::WatchRequest)
Q_DECLARE_METATYPE(partway::WatchRecord)
