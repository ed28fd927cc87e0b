// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source_looks.h"

#include <utility>

namespace partway {

SourceLooks::SourceLooks(FileSource &files, PathOf pathOf, Seen seen)
    : m_files(files)
    , m_pathOf(std::move(pathOf))
    , m_seen(std::move(seen))
{
}

void SourceLooks::want(TransferId id)
{
    m_waiting.push_back(id);
    next();
}

void SourceLooks::goOn()
{
    m_held = false;
    next();
}

void SourceLooks::next()
{
    while (!m_held && m_works.size() < most && !m_waiting.empty()) {
        const TransferId id = m_waiting.front();
        m_waiting.pop_front();
        const auto path = m_pathOf(id);
        if (!path)
            continue;
        m_works[id] = m_files.fingerprint(*path, [this, id](const Result<Fingerprint> &seen) {
            // The work is what calls: it goes when the answer has been told.
            const auto work = m_works.extract(id);
            if (seen)
                m_seen(id, seen->size);
            next();
        });
    }
}

} // namespace partway
