// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_source.h"
#include "core/base/writers.h"

#include <optional>

namespace partway {

/// What one look at a file that is being written shows.
struct FileLook
{
    Fingerprint fingerprint;
    Writers writers = Writers::CannotTell;
    bool sentinel = false; ///< the file that means "done" is there
};

/// Decides from looks at a file how far it has come, and when it counts as whole.
///
/// Where it should be whole when it is closed, and the system cannot tell, it is when it stood still for
/// `quietInstead`.
class GrowthWatch
{
public:
    static constexpr std::chrono::seconds quietInstead{30};

    /// Nothing: neither more than `beyond` bytes nor the end. SourceChanged where another file stands there,
    /// or a shorter one than before.
    [[nodiscard]] std::optional<Result<Growth>> judge(const FileLook &look, qint64 beyond,
                                                      const SourceEnd &end, SteadyTime now);
    /// It counts as whole with the next look.
    void finish() { m_finished = true; }

private:
    [[nodiscard]] bool hasEnded(const FileLook &look, const SourceEnd &end, SteadyTime now) const;

    std::optional<Fingerprint> m_last;
    SteadyTime m_changed{};
    bool m_finished = false;
};

} // namespace partway
