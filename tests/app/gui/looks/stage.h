// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/control/control_desk.h"
#include "app/gui/folders/folder_desk.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/in_progress/in_progress_desk.h"
#include "app/gui/intake/intake_desk.h"
#include "app/gui/links/object_links.h"
#include "app/gui/platform/tray/tray_presence.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/main_window.h"
#include "core/base/pooled_file_source.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/desktop/scripted_desktop.h"
#include "tests/app/gui/scripted_folders.h"
#include "tests/app/gui/scripted_queue.h"
#include "tests/app/gui/scripted_store.h"
#include "tests/app/gui/shelf_store.h"
#include "tests/app/gui/uploads_store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_credentials.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace partway::test {

/// The whole program as main() puts it together, over a queue, stores and a clock that say what the scene
/// wants. Shown, and as large as asked for.
class Stage
{
public:
    enum class Cast { Accounts, NoAccount };

    explicit Stage(QSize size, Cast cast = Cast::Accounts);
    ~Stage();

    /// The queue of the scenes, with the first transfer selected and its parts and log there.
    void fill();
    void show(const QList<Transfer> &transfers);
    void select(TransferId id);
    void addNotices();
    /// Folders in several states, the first of them selected and its files there.
    void addFolders();
    /// Looks at the uploads in progress of the scenes; everything is listed and measured.
    void lookAtUploads();
    /// Ten minutes of speed.
    void recordSpeed();
    /// Lets everything happen that is about to.
    static void settle();

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    ScriptedQueue queue;
    ScriptedFolders folderPort;
    ShelfStore shelf;
    ScriptedStore store;
    UploadsStore uploads;
    tests::MemoryCredentials credentials;
    PooledFileSource files;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ProfileCredentialStore chain;
    tests::ManualClock clock;
    ScriptedSleep sleep;
    ScriptedTray tray;
    UtcTime now;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<TrayPresence> presence; ///< gone before the window
    // The window's, as main() makes them.
    FolderDesk *folders = nullptr;
    IntakeDesk *intake = nullptr;
    AccountDialogs *dialogs = nullptr;
    ControlDesk *control = nullptr;
    ObjectLinks *links = nullptr;
    HelpDesk *help = nullptr;
    InProgressDesk *inProgress = nullptr;

private:
    void rememberKeys();
};

} // namespace partway::test
