// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/watch/watched_file.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace partway {

/// Decides from looks at a folder which of its files have stood still for long enough, and are not known yet
/// as they are now. A value.
class SettledFiles
{
public:
    explicit SettledFiles(milliseconds settle)
        : m_settle(settle)
    {
    }

    /// That it is not to be told again as it was then: it is sent, or was there before.
    void know(const QByteArray &path, qint64 size, qint64 modifiedNs);
    /// Takes a look at the whole folder. What has settled is given with each look until it is known, or is
    /// another one.
    [[nodiscard]] QList<WatchedFile> look(const QList<WatchedFile> &all, SteadyTime now);
    /// Somebody has it open: it has not stood still until now.
    void disturb(const QByteArray &path, SteadyTime now);
    /// When the first of those that were seen has settled, if nothing happens to it. Nothing: none is waited
    /// for.
    [[nodiscard]] std::optional<SteadyTime> nextAt() const;

private:
    struct State
    {
        qint64 size = 0;
        qint64 modifiedNs = 0;

        friend bool operator==(const State &, const State &) = default;
    };
    struct Waiting
    {
        State state;
        SteadyTime since; ///< when it was first seen so
    };

    const milliseconds m_settle;
    QHash<QByteArray, State> m_known;
    QHash<QByteArray, Waiting> m_waiting;
};

} // namespace partway
