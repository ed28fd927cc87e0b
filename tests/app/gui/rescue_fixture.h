// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/in_progress_desk.h"
#include "app/gui/in_progress/upload_columns.h"
#include "core/base/system_clock.h"
#include "tests/app/gui/uploads_store.h"
#include "tests/app/gui/window_fixture.h"

#include <QStringList>

namespace partway {
class InProgressPage;
class UploadView;
} // namespace partway

namespace partway::test {

inline QString text(const char *literal) { return QString::fromUtf8(literal); }

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
    /// With what fill() puts there.
    [[nodiscard]] bool openFilled();
    void reopen();
    [[nodiscard]] InProgressPage &page() const;
    [[nodiscard]] UploadView *view() const;
    [[nodiscard]] QStringList sideBarTexts() const;
    [[nodiscard]] QString cell(int row, UploadColumn column) const;
    /// What a screen reader says there.
    [[nodiscard]] QString spoken(int row, UploadColumn column) const;
    /// The keyboard is at that row.
    void goTo(int row) const;

    WindowFixture f;
    UploadsStore store;
    SystemClock clock;
    Account account;
    InProgressDesk *desk = nullptr; ///< the window's

private:
    void makeDesk();
};

} // namespace partway::test
