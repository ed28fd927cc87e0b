// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace partway {

/// Says when there is a panel that can take an icon. Qt looks once, at the first icon, and never again: made
/// too early, an icon stays away for the whole run.
class PanelWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins to look; ready() comes later, once or not at all.
    virtual void start() = 0;

Q_SIGNALS:
    void ready();
};

} // namespace partway
