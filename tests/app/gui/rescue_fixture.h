// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/in_progress_desk.h"
#include "core/base/system_clock.h"
#include "tests/app/gui/uploads_store.h"
#include "tests/app/gui/window_fixture.h"

#include <QStringList>

namespace partway {
class InProgressPage;
class UploadView;
} // namespace partway

namespace partway::test {

/// A window with the rescue desk in it, over a store that holds uploads.
class RescueFixture
{
public:
    RescueFixture();
    ~RescueFixture();

    /// Two uploads in rushes and two of one key in vault: 212 parts; 240 of 240; 88 each.
    void fill();
    void fillWith(int uploads);
    /// By the side bar.
    void open();
    /// Everything is listed and measured.
    [[nodiscard]] bool settled();
    void reopen();
    [[nodiscard]] InProgressPage &page() const;
    [[nodiscard]] UploadView *view() const;
    [[nodiscard]] QStringList sideBarTexts() const;

    WindowFixture f;
    UploadsStore store;
    SystemClock clock;
    Account account;
    InProgressDesk *desk = nullptr; ///< the window's

private:
    void makeDesk();
};

} // namespace partway::test
