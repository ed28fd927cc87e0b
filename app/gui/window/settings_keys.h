// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the window remembers between runs. Nothing secret.
namespace partway::settingskey {

inline constexpr char geometry[] = "window/geometry";
inline constexpr char across[] = "window/across";
inline constexpr char down[] = "window/down";
inline constexpr char columns[] = "queue/header";
inline constexpr char columnsBefore[] = "queue/columns"; ///< of the six columns that there were once
inline constexpr char exportFolder[] = "files/exportFolder";
inline constexpr char partColumns[] = "parts/columns";
inline constexpr char partSplit[] = "parts/split";
inline constexpr char tab[] = "window/tab";
inline constexpr char uploadColumns[] = "uploads/header";
inline constexpr char uploadsShown[] = "uploads/shown";
inline constexpr char uploadsAccount[] = "uploads/account"; ///< empty: all
inline constexpr char uploadsBucket[] = "uploads/bucket";
inline constexpr char speedLimit[] = "limits/bytesPerSecond";
inline constexpr char pausedUntil[] = "pause/until"; ///< milliseconds since the epoch
inline constexpr char pauseReason[] = "pause/reason";
inline constexpr char pausedRows[] = "pause/rows";
inline constexpr char pausedFolders[] = "pause/folders";
inline constexpr char account[] = "destination/account";
inline constexpr char bucket[] = "destination/bucket";
inline constexpr char prefix[] = "destination/prefix";
inline constexpr char lastFolder[] = "files/lastFolder";
inline constexpr char closeQuietly[] = "window/closeQuietly";
inline constexpr char closeToTray[] = "desktop/closeToTray";
inline constexpr char startHidden[] = "desktop/startHidden";
inline constexpr char inhibitSleep[] = "desktop/inhibitSleep";
inline constexpr char lastScheme[] = "desktop/lastScheme"; ///< so that a dark desktop sees no bright flash
inline constexpr char notifyFinished[] = "notify/finished";
inline constexpr char notifyFailed[] = "notify/failed";
inline constexpr char notifyExpiring[] = "notify/expiring";
inline constexpr char updateAsked[] = "update/asked";   ///< milliseconds since the epoch
inline constexpr char updateClosed[] = "update/closed"; ///< the version whose message was closed
inline constexpr char firstSteps[] = "help/firstSteps"; ///< whether they were shown
inline constexpr char meteredPause[] = "network/meteredPause";

} // namespace partway::settingskey
