// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace partway {

/// The question is answered: the system or the person said so elsewhere. The program ends.
void agreeToClosing(QWidget &window);

/// What a closing window was asked for.
enum class Leaving { Window, Program };

/// What becomes of it.
enum class ClosingStep {
    Close, ///< the program ends
    Hide,  ///< into the tray
    Ask,
};

/// What the step depends on.
struct ClosingCase
{
    Leaving leaving = Leaving::Window;
    int underWay = 0;       ///< transfers that would stop
    bool trayThere = false; ///< a window that hides can be found again
    bool agreed = false;
    bool quietly = false; ///< settings: quit without a question
    bool toTray = false;  ///< settings: hide instead
};

ClosingStep closingStep(const ClosingCase &now);

/// Decides, and says what ending does to transfers under way where it has to ask: it closes or hides the
/// window itself when that is answered.
ClosingStep stepForClosing(QWidget &window, QSettings &settings, Leaving leaving, int underWay,
                           bool trayThere);

} // namespace partway
