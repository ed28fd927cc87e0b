// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/rescue_fixture.h"

#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/window/side_bar.h"
#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"

#include <QListView>
#include <QTest>

namespace partway::test {

using namespace std::chrono_literals;

RescueFixture::RescueFixture()
    : account(sampleAccount())
{
    account.profile = providerProfile(QStringLiteral("storj"));
    QVERIFY(f.known.put(account));
    f.window->setAccounts({account});
    makeDesk();
}

RescueFixture::~RescueFixture() { f.window.reset(); }

void RescueFixture::makeDesk()
{
    desk = new InProgressDesk({store, f.credentials, f.known, clock, f.queue, f.files, f.settings,
                               f.folder.filePath(QStringLiteral("savings.sqlite"))},
                              *f.window);
}

void RescueFixture::fill()
{
    const UtcTime now = wallClockNow();
    const auto add = [&](const char *bucket, const char *key, const char *id, std::chrono::hours ago,
                         int parts, qint64 lastSize) {
        store.add(QLatin1String(bucket), QLatin1String(key), QLatin1String(id), now - ago, parts, 64 * MiB,
                  lastSize, now - ago / 2);
    };
    add("rushes", "day1/reel-03.mov", "u-3", 20h, 212, 64 * MiB);
    add("rushes", "day1/reel-04.mov", "u-4", 18h, 240, 5 * MiB);
    add("vault", "pg/db.dump", "u-5", 24h * 50, 13, 64 * MiB);
    add("vault", "pg/db.dump", "u-6", 24h * 71, 13, 64 * MiB);
}

void RescueFixture::fillWith(int uploads)
{
    const UtcTime now = wallClockNow();
    for (int i = 0; i < uploads; ++i) {
        store.add(QStringLiteral("rushes"), QStringLiteral("many/%1").arg(i, 4, 10, QLatin1Char('0')),
                  QStringLiteral("id-%1").arg(i), now - std::chrono::hours(i), 2, 5 * MiB, MiB,
                  now - std::chrono::hours(i));
    }
}

void RescueFixture::open() { f.window->sideBar()->chooseUploads({}); }

bool RescueFixture::settled()
{
    return QTest::qWaitFor([this] { return desk->rescue().progress().doing == DeskProgress::Doing::Idle; },
                           20000);
}

bool RescueFixture::openFilled()
{
    fill();
    open();
    return settled();
}

QString RescueFixture::cell(int row, UploadColumn column) const
{
    return view()->model()->index(row, int(column)).data().toString();
}

QString RescueFixture::spoken(int row, UploadColumn column) const
{
    return view()->model()->index(row, int(column)).data(Qt::AccessibleTextRole).toString();
}

void RescueFixture::goTo(int row) const
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(row, 0));
}

void RescueFixture::reopen()
{
    f.reopen();
    f.window->setAccounts({account});
    makeDesk();
}

InProgressPage &RescueFixture::page() const { return *f.window->inProgress(); }
UploadView *RescueFixture::view() const { return page().view(); }

QStringList RescueFixture::sideBarTexts() const
{
    QStringList texts;
    const QAbstractItemModel *model = f.window->sideBar()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

} // namespace partway::test
