// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace partway {

class ControlActions;
class Preferences;
class SettingsPage;

/// The pages of the settings, in the order in which they are shown.
SettingsPage *generalPage(Preferences &preferences, const ControlActions &actions);
SettingsPage *transfersPage(Preferences &preferences);
SettingsPage *networkPage(Preferences &preferences);
SettingsPage *notificationsPage(Preferences &preferences);
SettingsPage *lookPage(Preferences &preferences);

} // namespace partway
