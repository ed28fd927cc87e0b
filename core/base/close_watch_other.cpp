// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifndef Q_OS_LINUX

#include "core/base/close_watch.h"

#include <QSocketNotifier>

namespace partway {

class CloseWatch::Descriptor
{
};

CloseWatch::CloseWatch(std::function<void()>) {}
CloseWatch::~CloseWatch() = default;

CloseWatch::Point CloseWatch::point() const
{
    return [](const QString &) {};
}

} // namespace partway

#endif
