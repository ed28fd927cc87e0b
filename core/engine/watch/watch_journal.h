// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/watch/watch_record.h"

#include <QList>

namespace partway {

/// The durable record of watched folders, and of what was sent from them. One thread; calls return when the
/// work is done. Every failure is JournalFailed, and the call has then changed nothing.
class WatchJournal
{
public:
    virtual ~WatchJournal() = default;

    virtual Result<QList<WatchRecord>> load() = 0; ///< in the order in which they were added
    virtual Result<WatchId> add(const WatchRequest &request, bool on) = 0;
    /// All of it but the id.
    virtual Result<void> change(const WatchRecord &record) = 0;
    /// With all that is remembered of it.
    virtual Result<void> remove(WatchId id) = 0;

    virtual Result<QList<KnownFile>> known(WatchId id) = 0;
    /// That the folder was looked at for the first time, or that files were sent: in place of what was
    /// remembered of the same paths.
    virtual Result<void> note(WatchId id, const QList<KnownFile> &files) = 0;
    /// Whether note() was called before.
    virtual Result<bool> hasBegun(WatchId id) = 0;
    /// What was there before and was not sent counts as new.
    virtual Result<void> forgetUnsent(WatchId id) = 0;
};

} // namespace partway
