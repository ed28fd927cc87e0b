// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/base/ids.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace partway {

/// Finds out how large the files are that wait for their turn: a few at a time, however many wait.
class SourceLooks
{
public:
    using PathOf = std::function<std::optional<QString>(TransferId)>; ///< nothing: no longer of interest
    using Seen = std::function<void(TransferId, qint64)>;             ///< bytes; not told where it fails

    SourceLooks(FileSource &files, PathOf pathOf, Seen seen);

    void want(TransferId id);
    /// Begins no look before goOn(): there is something more urgent to do.
    void hold() { m_held = true; }
    void goOn();
    /// Nothing more is told of it.
    void forget(TransferId id) { m_works.erase(id); }

private:
    void next();

    static constexpr std::size_t most = 4;
    FileSource &m_files;
    const PathOf m_pathOf;
    const Seen m_seen;
    std::deque<TransferId> m_waiting;
    bool m_held = false;
    std::map<TransferId, FileSource::Work> m_works;
};

} // namespace partway
