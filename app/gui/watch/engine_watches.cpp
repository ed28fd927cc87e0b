// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch/engine_watches.h"

#include "app/gui/queue/engine_desk.h"
#include "app/gui/queue/engine_thread.h"

namespace partway {

EngineWatches::EngineWatches(EngineThread &engine, QObject *parent)
    : WatchPort(parent)
    , m_engine(engine)
{
    connect(engine.desk(), &EngineDesk::watchesChanged, this, &WatchPort::changed);
    connect(engine.desk(), &EngineDesk::filesLeftAlone, this, &WatchPort::leftAlone);
    connect(engine.desk(), &EngineDesk::watchesFailed, this, &WatchPort::failed);
}

void EngineWatches::start()
{
    m_engine.withDesk([](EngineDesk &desk) {
        if (desk.session() && desk.session()->hasWatches())
            (void)desk.watches();
    });
}

void EngineWatches::add(const WatchRequest &request)
{
    m_engine.withDesk([request](EngineDesk &desk) {
        if (FolderWatches *watches = desk.watches())
            watches->add(request);
    });
}

void EngineWatches::change(const WatchRecord &record)
{
    m_engine.withDesk([record](EngineDesk &desk) {
        if (FolderWatches *watches = desk.watches())
            watches->change(record);
    });
}

void EngineWatches::remove(WatchId id)
{
    m_engine.withDesk([id](EngineDesk &desk) {
        if (FolderWatches *watches = desk.watches())
            watches->remove(id);
    });
}

} // namespace partway
