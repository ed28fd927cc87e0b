// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace partway {

/// Says when the system has slept. What the system does not tell is never said.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void woken();
};

} // namespace partway
