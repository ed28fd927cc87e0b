// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QWidget;

namespace partway {

/// Shows the window before all others, as far as the desktop allows it. `token`: what the desktop gave to the
/// program that asks for it; may be empty.
void bringToFront(QWidget &window, const QByteArray &token);
/// The token that the desktop started this program with; empty where there is none.
QByteArray ownActivationToken();

} // namespace partway
