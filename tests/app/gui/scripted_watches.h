// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/watch/watch_port.h"

namespace partway::test {

/// Watched folders that do nothing but remember what they were asked, and say what a test lets them say.
class ScriptedWatches : public WatchPort
{
    Q_OBJECT
public:
    using WatchPort::WatchPort;

    void add(const WatchRequest &request) override { added.append(request); }
    void change(const WatchRecord &record) override { changes.append(record); }
    void remove(WatchId id) override { removed.append(id); }

    QList<WatchRequest> added;
    QList<WatchRecord> changes;
    QList<WatchId> removed;
};

/// A folder that is watched, for the sample account.
inline WatchStatus sampleWatch(qint64 id, const QString &root, bool on = true)
{
    WatchStatus watch;
    watch.record.id = WatchId{id};
    watch.record.request.folder = {
        root, {QStringLiteral("storj")}, QStringLiteral("rushes"), QStringLiteral("day1/"), {}};
    watch.record.on = on;
    return watch;
}

} // namespace partway::test
