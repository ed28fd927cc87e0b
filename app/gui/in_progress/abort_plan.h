// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_sums.h"

#include <QList>
#include <QSet>

namespace partway {

class UploadModel;

/// What aborting some uploads would lose and free.
struct AbortPlan
{
    /// Of those that nobody writes, and of those that somebody writes right now.
    struct Share
    {
        QList<UploadName> names;
        UploadTotals totals;
        qint64 parts = 0;
    };
    Share quiet, written;
    int own = 0;     ///< of them are transfers of the queue
    int waiting = 0; ///< of them are still being measured
    int unknown = 0; ///< of them it cannot be known what they hold
    bool notAllListed = false;

    [[nodiscard]] Share chosen(bool withWritten) const;
};

/// `waiting`: whose measurement is still to come. What is being removed already is left out.
AbortPlan abortPlan(const UploadModel &model, const QList<UploadName> &names, const QSet<UploadName> &waiting,
                    UtcTime now);

} // namespace partway
