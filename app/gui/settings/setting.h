// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace partway {

/// Everything that the settings dialog offers. Where it is kept and what is legal stands in one table.
enum class Setting {
    // General
    CloseToTray,
    StartHidden,
    CloseQuietly,
    InhibitSleep,
    TomorrowAt, ///< minutes after midnight, local time: when "until tomorrow" ends
    // Transfers
    TransfersAtOnce,
    PartsAtOnce,
    PartSize, ///< MiB; 0: planned for each file
    CheckParts,
    IfExists,
    Excludes,
    // Network
    SpeedLimit, ///< bytes a second; 0: none
    TimetableOn,
    Timetable, ///< lines of SpeedTimetable
    MeteredPause,
    Proxy,        ///< system, none, http or socks5
    ProxyAddress, ///< host:port
    // Notifications
    NotifyFinished,
    NotifyFailed,
    NotifyExpiring,
    WatchOrphans, ///< once a day
    UpdateNotice, ///< once a day, where there is an address to ask
    // Language and look
    Theme,
    Language, ///< "system" or the name of a translation
};

enum class SettingKind { Switch, Number, Choice, Text, Lines };

struct SettingRow
{
    Setting setting;
    const char *key;
    SettingKind kind;
    qint64 fallback; ///< of switches, numbers and choices (the index of the word); legal whatever the bounds
    qint64 least;    ///< of numbers
    qint64 most;     ///< of numbers; of texts and lines: how many characters
    const char *words; ///< of choices and lines, parted by '|'; of texts the text itself
};

/// All of them, in the order of the enum.
const QList<SettingRow> &settingTable();
const SettingRow &rowOf(Setting setting);

QVariant fallbackOf(const SettingRow &row);
/// A legal value, whatever stands in the file: clamped where it is a number, else the fallback.
QVariant cleaned(const SettingRow &row, const QVariant &stored);
/// What a choice is made of.
QStringList wordsOf(Setting setting);

} // namespace partway
