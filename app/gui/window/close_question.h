// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace partway {

/// The question is answered: the system or the person said so elsewhere.
void agreeToClosing(QWidget &window);

/// Says what closing does to transfers under way. True: it asks now, and closes the window itself on "yes";
/// false: nothing to ask, it may close.
bool askBeforeClosing(QWidget &window, QSettings &settings, int underWay);

} // namespace partway
