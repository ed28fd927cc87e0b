// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/gui/intake/intake_desk.h"
#include "app/gui/window/main_window.h"
#include "core/base/pooled_file_source.h"
#include "tests/app/gui/scripted_queue.h"
#include "tests/app/gui/shelf_store.h"
#include "tests/support/hurried_clock.h"
#include "tests/support/memory_credentials.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;
class QMimeData;

namespace partway::test {

/// A real, shown window over a scripted queue, with one account and s3://rushes/day1/ as its destination.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    void show(const QList<Transfer> &transfers);
    void select(const QList<int> &rows);
    /// Closes the window and opens a new one over the same settings.
    void reopen();
    [[nodiscard]] QString makeFile(const QString &name);
    /// Enter, move and drop, as the window system sends them.
    bool drop(const QMimeData &data);
    bool dropAt(const QMimeData &data, const QPoint &at, Qt::KeyboardModifiers keys = Qt::NoModifier);
    /// The button with that text in a message box that is open; null where there is none.
    [[nodiscard]] QAbstractButton *boxButton(const QString &text) const;

    QTemporaryDir folder;
    QSettings settings;
    ScriptedQueue queue;
    ShelfStore shelf; ///< what files that are taken in are looked for in
    tests::MemoryCredentials credentials;
    PooledFileSource files;
    tests::HurriedClock clock;
    AccountStore known; ///< of the intake desk, with the sample account
    std::unique_ptr<MainWindow> window;
    IntakeDesk *intake = nullptr; ///< the window's

private:
    void open();
};

} // namespace partway::test
