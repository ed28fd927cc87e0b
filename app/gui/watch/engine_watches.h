// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/watch/watch_port.h"

namespace partway {

class EngineThread;

/// The watched folders of the engine's thread.
class EngineWatches : public WatchPort
{
    Q_OBJECT
public:
    /// `engine` must outlive it.
    explicit EngineWatches(EngineThread &engine, QObject *parent = nullptr);

    /// Goes on with those that the journal holds; after the start of the engine. Once.
    void start();

    void add(const partway::WatchRequest &request) override;
    void change(const partway::WatchRecord &record) override;
    void remove(partway::WatchId id) override;

private:
    EngineThread &m_engine;
};

} // namespace partway
