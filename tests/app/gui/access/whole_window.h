// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/keychain_credential_store.h"
#include "app/accounts/profile_credential_store.h"
#include "app/gui/accounts/account_dialogs.h"
#include "app/gui/folders/folder_desk.h"
#include "app/gui/help/help_desk.h"
#include "app/gui/in_progress/in_progress_desk.h"
#include "app/gui/links/object_links.h"
#include "app/gui/watch/watch_desk.h"
#include "tests/app/gui/control_fixture.h"
#include "tests/app/gui/scripted_folders.h"
#include "tests/app/gui/scripted_store.h"
#include "tests/app/gui/scripted_watches.h"
#include "tests/app/gui/uploads_store.h"

#include <functional>
#include <memory>
#include <vector>

namespace partway::test {

/// The window with everything that the program hangs on it, over a scripted queue and a scripted store.
class WholeWindow
{
public:
    WholeWindow();
    ~WholeWindow();

    /// One row in each state that looks or reads differently.
    void showEveryState();

    ControlFixture f;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ProfileCredentialStore credentials;
    ScriptedFolders folderPort;
    FolderDesk folders;
    ScriptedStore store;
    UploadsStore uploads;
    ScriptedWatches watches;
    std::unique_ptr<AccountDialogs> dialogs;
    std::unique_ptr<HelpDesk> help;
    std::unique_ptr<ObjectLinks> links;
    std::unique_ptr<InProgressDesk> inProgress;
    std::unique_ptr<WatchDesk> watch;
};

/// A view of the window, or a dialog of it, by the way it opens. Null: it did not.
struct View
{
    const char *name;
    std::function<QWidget *(WholeWindow &)> open;
};

std::vector<View> everyView();
/// Of uploads in progress.
void addRescueViews(std::vector<View> &views);

} // namespace partway::test
