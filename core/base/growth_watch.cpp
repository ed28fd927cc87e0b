// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/growth_watch.h"

namespace partway {

std::optional<Result<Growth>> GrowthWatch::judge(const FileLook &look, qint64 beyond, const SourceEnd &end,
                                                 SteadyTime now)
{
    if (m_last) {
        Fingerprint before = *m_last;
        before.growing = true;
        if (const auto same = stillHolds(before, look.fingerprint); !same)
            return Result<Growth>(failure(same.error()));
    }
    if (m_last != look.fingerprint) {
        m_last = look.fingerprint;
        m_changed = now;
    }
    const bool ended = hasEnded(look, end, now);
    if (!ended && look.fingerprint.size <= beyond)
        return std::nullopt;
    return Result<Growth>(Growth{look.fingerprint, ended});
}

bool GrowthWatch::hasEnded(const FileLook &look, const SourceEnd &end, SteadyTime now) const
{
    if (m_finished || look.sentinel)
        return true;
    if (end.whenClosed && look.writers == Writers::None)
        return true;
    std::chrono::seconds quiet = end.quiet;
    if (quiet.count() == 0 && end.whenClosed && look.writers == Writers::CannotTell)
        quiet = quietInstead;
    return quiet.count() > 0 && now - m_changed >= quiet;
}

} // namespace partway
