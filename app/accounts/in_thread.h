// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace partway {

/// A callback that may be called from another thread, once, and runs in the thread that wrapped it; directly
/// where that is the same one. Dropped where that thread runs no event loop any more.
template <typename... Args>
std::function<void(Args...)> inThisThread(std::function<void(Args...)> call)
{
    // Let go of in whichever thread holds it last; outside an event loop nothing would delete it later.
    const auto home = std::shared_ptr<QObject>(new QObject, [](QObject *object) {
        if (object->thread() == QThread::currentThread())
            delete object;
        else
            object->deleteLater();
    });
    return [home, call = std::move(call)](Args... args) {
        if (home->thread() == QThread::currentThread())
            call(std::move(args)...);
        else
            QMetaObject::invokeMethod(
                home.get(), [home, call, ... args = std::move(args)] { call(args...); },
                Qt::QueuedConnection);
    };
}

/// Runs in the thread of `object`: now where that is this one.
template <typename Call>
void runIn(QObject *object, Call call)
{
    if (object->thread() == QThread::currentThread())
        call();
    else
        QMetaObject::invokeMethod(object, std::move(call), Qt::QueuedConnection);
}

} // namespace partway
