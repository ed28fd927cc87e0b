// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/watch/folder_watches.h"

#include <QList>
#include <QObject>

namespace partway {

/// The watched folders as the window sees them, in the window's own thread: requests go in and return at
/// once, values come out. EngineWatches is the real one; tests script theirs.
class WatchPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void add(const partway::WatchRequest &request) = 0;
    virtual void change(const partway::WatchRecord &record) = 0;
    virtual void remove(partway::WatchId id) = 0;

Q_SIGNALS:
    void changed(const QList<partway::WatchStatus> &watches);
    void leftAlone(partway::WatchId id, qsizetype files);
    void failed(const partway::Error &error);
};

} // namespace partway
