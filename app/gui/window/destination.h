// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QString>

namespace partway {

/// Where files go.
struct Destination
{
    AccountId account;
    QString bucket;
    QString prefix; ///< empty, or ends with a slash; begins with none

    [[nodiscard]] bool isComplete() const { return !account.isNull() && !bucket.isEmpty(); }
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What was typed, as a prefix: without slashes in front, with one behind.
QString normalizedPrefix(const QString &typed);

} // namespace partway

Q_DECLARE_METATYPE(partway::Destination)
