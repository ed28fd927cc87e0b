// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_dialog_ports.h"
#include "core/base/quantities.h"
#include "tests/app/gui/account_desk.h"
#include "tests/app/gui/in_progress/upload_shelf.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/support/manual_clock.h"

#include <QThreadPool>

namespace partway::test {

/// What the dialogs about one upload stand on in tests: a store with an upload of parts of 64 MiB, and a
/// made-up file of ten parts, the last one shorter, which it may be of.
struct UploadDesk
{
    static constexpr qint64 partSize = 64 * MiB;
    static constexpr qint64 fileSize = 10 * partSize - 5 * MiB;
    static QString path() { return QStringLiteral("/data/dumps/db.dump"); }

    /// So many parts are there, from the first on, and nobody has sent one for days.
    explicit UploadDesk(int parts)
    {
        clock.setUtc(UtcTime(std::chrono::hours(480'000)));
        files.sizes[path()] = fileSize;
        addParts(1, parts);
    }
    void addParts(int first, int last)
    {
        shelf.addParts(fileSize, partSize, first, last, clock.utcNow() - std::chrono::hours(50));
    }
    template <typename Dialog>
    [[nodiscard]] std::unique_ptr<Dialog> make()
    {
        return std::make_unique<Dialog>(shelf.upload(), account, ports(), nullptr);
    }
    [[nodiscard]] UploadDialogPorts ports() { return {shelf.asking(), files, clock, searches}; }

    UploadShelf shelf;
    MadeUpFiles files;
    tests::ManualClock clock;
    Account account = sampleAccount();
    std::shared_ptr<QThreadPool> searches = std::make_shared<QThreadPool>();
};

/// Whether a dialog says that beside the sentences that are always there.
template <typename Dialog>
bool saysIn(const Dialog &dialog, const char *words)
{
    return dialog.message().contains(QString::fromUtf8(words));
}

} // namespace partway::test
