// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>
#include <QStringList>
#include <QUrl>

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

/// What became of dropped, pasted or chosen things.
struct Intake
{
    QList<TransferRequest> requests;
    QStringList folders; ///< not taken
    QStringList others;  ///< not files of this computer, or not there
};

Intake takeIn(const QList<QUrl> &urls, const Destination &destination);

} // namespace partway
