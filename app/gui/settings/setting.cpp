// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/setting.h"

#include "app/gui/window/settings_keys.h"

#include <algorithm>

namespace partway {

namespace {

constexpr SettingRow switchRow(Setting setting, const char *key, bool fallback)
{
    return {setting, key, SettingKind::Switch, fallback ? 1 : 0, 0, 1, ""};
}

constexpr SettingRow numberRow(Setting setting, const char *key, qint64 fallback, qint64 least, qint64 most)
{
    return {setting, key, SettingKind::Number, fallback, least, most, ""};
}

constexpr SettingRow choiceRow(Setting setting, const char *key, const char *words)
{
    return {setting, key, SettingKind::Choice, 0, 0, 0, words};
}

constexpr SettingRow textRow(Setting setting, const char *key, const char *text, qint64 longest)
{
    return {setting, key, SettingKind::Text, 0, 0, longest, text};
}

constexpr SettingRow linesRow(Setting setting, const char *key, const char *lines, qint64 longest)
{
    return {setting, key, SettingKind::Lines, 0, 0, longest, lines};
}

constexpr qint64 fastest = 100'000'000'000;
constexpr char usualExcludes[] = ".DS_Store|Thumbs.db|desktop.ini|*.part|*.crdownload|~$*";

bool isTrue(const QVariant &stored, bool &legal)
{
    const QString word = stored.toString().toLower();
    const bool yes = word == QLatin1String("true") || word == QLatin1String("1");
    legal = yes || word == QLatin1String("false") || word == QLatin1String("0");
    return yes;
}

} // namespace

const QList<SettingRow> &settingTable()
{
    static const QList<SettingRow> table{
        switchRow(Setting::CloseToTray, "desktop/closeToTray", false),
        switchRow(Setting::StartHidden, "desktop/startHidden", false),
        switchRow(Setting::CloseQuietly, settingskey::closeQuietly, false),
        switchRow(Setting::InhibitSleep, "desktop/inhibitSleep", true),
        numberRow(Setting::TomorrowAt, "pause/tomorrowAt", 8 * 60, 0, 24 * 60 - 1),
        numberRow(Setting::TransfersAtOnce, "limits/transfersAtOnce", 3, 1, 10),
        numberRow(Setting::PartsAtOnce, "limits/partsAtOnce", 8, 1, 64),
        numberRow(Setting::PartSize, "transfers/partSizeMiB", 0, 5, 5120),
        switchRow(Setting::CheckParts, "transfers/checkParts", true),
        choiceRow(Setting::IfExists, "intake/ifExists", "ask|overwrite|skip|keep-both|if-different"),
        linesRow(Setting::Excludes, "intake/excludes", usualExcludes, 4000),
        numberRow(Setting::SpeedLimit, settingskey::speedLimit, 0, 1000, fastest),
        switchRow(Setting::TimetableOn, "limits/timetableOn", false),
        linesRow(Setting::Timetable, "limits/timetable", "12345 09:00-18:00 5000000", 4000),
        switchRow(Setting::MeteredPause, "network/meteredPause", true),
        choiceRow(Setting::Proxy, "network/proxy", "system|none|http|socks5"),
        textRow(Setting::ProxyAddress, "network/proxyAddress", "", 260),
        switchRow(Setting::NotifyFinished, "notify/finished", true),
        switchRow(Setting::NotifyFailed, "notify/failed", true),
        switchRow(Setting::NotifyExpiring, "notify/expiring", true),
        switchRow(Setting::WatchOrphans, "notify/orphans", false),
        switchRow(Setting::UpdateNotice, "notify/updates", false),
        choiceRow(Setting::Theme, "look/theme", "system|light|dark"),
        textRow(Setting::Language, "look/language", "system", 20),
    };
    return table;
}

const SettingRow &rowOf(Setting setting) { return settingTable().at(qsizetype(setting)); }

QStringList wordsOf(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

QVariant fallbackOf(const SettingRow &row)
{
    switch (row.kind) {
    case SettingKind::Switch:
        return row.fallback != 0;
    case SettingKind::Number:
        return row.fallback;
    case SettingKind::Choice:
        return wordsOf(row.setting).value(qsizetype(row.fallback));
    case SettingKind::Text:
        return QString::fromLatin1(row.words);
    case SettingKind::Lines:
        return wordsOf(row.setting);
    }
    Q_UNREACHABLE();
}

QVariant cleaned(const SettingRow &row, const QVariant &stored)
{
    bool legal = stored.isValid();
    switch (row.kind) {
    case SettingKind::Switch: {
        const bool yes = isTrue(stored, legal);
        return legal ? QVariant(yes) : fallbackOf(row);
    }
    case SettingKind::Number: {
        const qint64 number = stored.toLongLong(&legal);
        if (!legal || number == row.fallback)
            return row.fallback;
        return std::clamp(number, row.least, row.most);
    }
    case SettingKind::Choice: {
        const QString word = stored.toString();
        return wordsOf(row.setting).contains(word) ? QVariant(word) : fallbackOf(row);
    }
    case SettingKind::Text: {
        const QString text = stored.toString().trimmed();
        return legal && text.size() <= row.most ? QVariant(text) : fallbackOf(row);
    }
    case SettingKind::Lines: {
        const QStringList lines = stored.toStringList();
        const bool fits = lines.join(QLatin1Char('\n')).size() <= row.most;
        return legal && fits ? QVariant(lines) : fallbackOf(row);
    }
    }
    Q_UNREACHABLE();
}

} // namespace partway
