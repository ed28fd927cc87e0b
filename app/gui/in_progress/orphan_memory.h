// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/rescue/in_progress_upload.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <map>
#include <optional>

namespace partway {

/// What the daily look at the accounts has seen before, and when it looked. A value, kept as JSON; names of
/// uploads are kept as digests only.
class OrphanMemory
{
public:
    static constexpr std::chrono::hours every{24};
    /// Younger ones may well be on their way, whoever began them.
    static constexpr std::chrono::hours ripe{24};
    static constexpr int mostSeen = 20'000; ///< of one account

    /// Whatever is no such text: nothing was seen yet.
    static OrphanMemory fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// A day has passed, or the clock was set back behind the last look.
    [[nodiscard]] bool isDue(UtcTime now) const;
    void lookedAt(UtcTime now) { m_last = now; }
    [[nodiscard]] static bool isRipe(const InProgressUpload &upload, UtcTime now);

    /// Remembers what is there now; how many of these were not there at the last look. `whole`: it is all
    /// that there is, and what is missing is forgotten.
    int see(const AccountId &account, const QList<UploadRef> &there, bool whole);
    /// Forgets all other accounts.
    void keepOnly(const QList<AccountId> &accounts);

    friend bool operator==(const OrphanMemory &, const OrphanMemory &) = default;

private:
    std::optional<UtcTime> m_last;
    std::map<AccountId, QStringList> m_seen; ///< in the order in which they were seen
};

} // namespace partway
