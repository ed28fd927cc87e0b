// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/quit_signals.h"

#include <QSocketNotifier>

namespace partway {

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}
QuitSignals::~QuitSignals() = default;

} // namespace partway
