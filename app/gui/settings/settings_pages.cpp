// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/settings_pages.h"

#include "app/gui/control/control_actions.h"
#include "app/gui/settings/languages.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/settings/proxy_field.h"
#include "app/gui/settings/settings_page.h"
#include "app/gui/settings/timetable_editor.h"
#include "app/gui/window/speed_limit_box.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace partway {

namespace {

struct SettingsPages
{
    Q_DECLARE_TR_FUNCTIONS(SettingsPages)
};

QString words(const char *word) { return QString::fromLatin1(word); }

/// Not kept: it holds for this run, and the menu and the status bar show it as well.
QComboBox *afterFinishingBox(const ControlActions &actions)
{
    auto *box = new QComboBox;
    for (QAction *action : actions.afterFinishing) {
        if (action->isVisible())
            box->addItem(action->text().remove(QLatin1Char('&')), QVariant::fromValue<QObject *>(action));
    }
    const auto show = [box] {
        const QSignalBlocker quiet(box);
        for (int i = 0; i < box->count(); ++i) {
            if (qobject_cast<QAction *>(box->itemData(i).value<QObject *>())->isChecked())
                box->setCurrentIndex(i);
        }
    };
    show();
    for (QAction *action : actions.afterFinishing)
        QObject::connect(action, &QAction::toggled, box, show);
    QObject::connect(box, &QComboBox::activated, box, [box](int index) {
        qobject_cast<QAction *>(box->itemData(index).value<QObject *>())->trigger();
    });
    return box;
}

/// The limit outside of the timetable.
SpeedLimitBox *usualLimitBox(Preferences &preferences)
{
    auto *box = new SpeedLimitBox;
    box->setLimit(preferences.number(Setting::SpeedLimit));
    QObject::connect(box, &SpeedLimitBox::limitChosen, &preferences,
                     [&preferences](qint64 limit) { preferences.set(Setting::SpeedLimit, limit); });
    QObject::connect(&preferences, &Preferences::changed, box, [&preferences, box](Setting setting) {
        if (setting == Setting::SpeedLimit)
            box->setLimit(preferences.number(Setting::SpeedLimit));
    });
    return box;
}

} // namespace

SettingsPage *generalPage(Preferences &preferences, const ControlActions &actions)
{
    auto *page = new SettingsPage(preferences, SettingsPages::tr("General"));
    page->addSwitch(Setting::CloseToTray, SettingsPages::tr("&Keep running when the window is closed"),
                    SettingsPages::tr("Transfers go on, and the icon in the tray brings the window back. "
                                      "Without a tray, closing the window ends Partway."));
    page->addSwitch(Setting::StartHidden, SettingsPages::tr("&Start without the window"),
                    SettingsPages::tr("Partway starts in the tray and goes on with its transfers. Without a "
                                      "tray, the window opens."));
    page->addSwitch(Setting::CloseQuietly,
                    SettingsPages::tr("&Close without a question while transfers are under way"),
                    SettingsPages::tr("They stop, keep every part that is finished, and go on at the next "
                                      "start."));
    page->addSwitch(Setting::InhibitSleep, SettingsPages::tr("Keep the computer &awake while bytes move"),
                    SettingsPages::tr("It does not go to sleep by itself in the middle of an upload. Paused "
                                      "or waiting transfers keep nothing awake."));
    page->addTime(Setting::TomorrowAt, SettingsPages::tr("“Pause until &tomorrow” ends at"),
                  SettingsPages::tr("The next day, by the clock of this computer."));
    page->addField({}, SettingsPages::tr("When everything is &uploaded"),
                   SettingsPages::tr("For this run of Partway only. A minute before, it says so and can be "
                                     "cancelled; when a transfer has failed, nothing is done."),
                   afterFinishingBox(actions));
    return page;
}

SettingsPage *transfersPage(Preferences &preferences)
{
    auto *page = new SettingsPage(preferences, SettingsPages::tr("Transfers"));
    page->addNumber(
        Setting::TransfersAtOnce, SettingsPages::tr("&Transfers at once"),
        SettingsPages::tr("More help with many small files. Large ones are fast one by one, too."), {});
    page->addNumber(Setting::PartsAtOnce, SettingsPages::tr("&Parts at once"),
                    SettingsPages::tr("Over all transfers. More make a long or lossy line faster and take "
                                      "more memory."),
                    {});
    page->addNumber(Setting::PartSize, SettingsPages::tr("Part si&ze"),
                    SettingsPages::tr("Of new transfers. Automatic fits the file and the store; a size of "
                                      "your own is raised where a file would need too many parts."),
                    SettingsPages::tr(" MiB"), SettingsPages::tr("automatic"));
    page->addSwitch(Setting::CheckParts, SettingsPages::tr("&Check every part"),
                    SettingsPages::tr("What the store has received is compared with the file, part by part. "
                                      "Off, only sizes are compared. For new transfers."));
    page->addChoice(Setting::IfExists, SettingsPages::tr("When the object is there alread&y"),
                    SettingsPages::tr("What happens to a file whose name is taken at the store."),
                    {{words("ask"), SettingsPages::tr("ask")},
                     {words("overwrite"), SettingsPages::tr("overwrite it")},
                     {words("skip"), SettingsPages::tr("skip the file")},
                     {words("keep-both"), SettingsPages::tr("keep both")},
                     {words("if-different"), SettingsPages::tr("overwrite if different")}});
    page->addLines(Setting::Excludes, SettingsPages::tr("&Left out of folders"),
                   SettingsPages::tr("One name a line; * stands for anything. Such files and folders are not "
                                     "uploaded with the folder that they are in."));
    return page;
}

SettingsPage *networkPage(Preferences &preferences)
{
    auto *page = new SettingsPage(preferences, SettingsPages::tr("Network"));
    page->addField({Setting::SpeedLimit}, SettingsPages::tr("&Speed limit"),
                   SettingsPages::tr("For all transfers together, whenever the timetable says nothing else."),
                   usualLimitBox(preferences));
    page->addSwitch(Setting::TimetableOn, SettingsPages::tr("Limits by &timetable"),
                    SettingsPages::tr("At these times the limit is another one. Of rows that overlap, the "
                                      "first one counts."));
    page->addField({Setting::Timetable}, SettingsPages::tr("T&imetable"),
                   SettingsPages::tr("A row that ends before it begins goes on into the next day."),
                   new TimetableEditor(preferences), Qt::Vertical);
    page->addSwitch(Setting::MeteredPause, SettingsPages::tr("Pause on &metered networks"),
                    SettingsPages::tr("Where the system says that a connection is paid by volume, everything "
                                      "waits until there is another one."));
    page->addChoice(Setting::Proxy, SettingsPages::tr("Pro&xy"),
                    SettingsPages::tr("The way to the stores. It holds for what is sent from now on."),
                    {{words("system"), SettingsPages::tr("as the system says")},
                     {words("none"), SettingsPages::tr("none")},
                     {words("http"), SettingsPages::tr("HTTP")},
                     {words("socks5"), SettingsPages::tr("SOCKS 5")}});
    page->addField({Setting::ProxyAddress}, SettingsPages::tr("Proxy a&ddress"),
                   SettingsPages::tr("As host:port, without a name or password. Until there is one, the "
                                     "system's proxy is used."),
                   new ProxyField(preferences));
    return page;
}

SettingsPage *notificationsPage(Preferences &preferences)
{
    auto *page = new SettingsPage(preferences, SettingsPages::tr("Notifications"));
    page->addSwitch(Setting::NotifyFinished, SettingsPages::tr("When transfers are &finished"),
                    SettingsPages::tr("One message for all that finish together, and only while the window "
                                      "is not in front."));
    page->addSwitch(Setting::NotifyFailed, SettingsPages::tr("When a transfer &needs you"),
                    SettingsPages::tr("It failed, or it waits for keys."));
    page->addSwitch(Setting::NotifyExpiring, SettingsPages::tr("Before a store &deletes paused uploads"),
                    SettingsPages::tr("In time to resume them: some stores delete unfinished uploads after a "
                                      "day."));
    page->addSwitch(Setting::WatchOrphans,
                    SettingsPages::tr("When &unfinished uploads are left lying at a store"),
                    SettingsPages::tr("Once a day Partway lists the uploads at all accounts, whoever began "
                                      "them, and tells of new ones that are older than a day."));
    if (!preferences.updateAddress().isEmpty()) {
        page->addSwitch(
            Setting::UpdateNotice, SettingsPages::tr("When there is a newer &version of Partway"),
            SettingsPages::tr("Once a day Partway asks %1 for the number of the newest version. It "
                              "sends nothing about you, this computer or your transfers, and "
                              "downloads nothing.")
                .arg(preferences.updateAddress().host()));
    }
    return page;
}

SettingsPage *lookPage(Preferences &preferences)
{
    auto *page = new SettingsPage(preferences, SettingsPages::tr("Language and look"));
    page->addChoice(Setting::Theme, SettingsPages::tr("&Colours"),
                    SettingsPages::tr("Light and dark follow the desktop, or stay as chosen here."),
                    {{words("system"), SettingsPages::tr("as the system says")},
                     {words("light"), SettingsPages::tr("light")},
                     {words("dark"), SettingsPages::tr("dark")}});
    SettingsPage::Options languages{{words("system"), SettingsPages::tr("as the system says")}};
    for (const QString &name : shippedLanguages())
        languages.append({name, languageName(name)});
    page->addChoice(Setting::Language, SettingsPages::tr("&Language"),
                    SettingsPages::tr("Of all texts. It changes when Partway is started the next time."),
                    languages);
    return page;
}

} // namespace partway
