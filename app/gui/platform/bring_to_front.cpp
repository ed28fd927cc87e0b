// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/bring_to_front.h"

#include <QByteArray>
#include <QWidget>

namespace partway {

namespace {

constexpr char tokenVariable[] = "XDG_ACTIVATION_TOKEN";

} // namespace

void bringToFront(QWidget &window, const QByteArray &token)
{
    // Qt's Wayland plugin hands the token to the compositor when a window asks to be activated, and drops it.
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

QByteArray ownActivationToken()
{
    const QByteArray token = qgetenv(tokenVariable);
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace partway
