// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/watch/engine_watches.h"
#include "app/gui/watch/watch_desk.h"
#include "app/gui/watch/watch_dialog.h"
#include "app/gui/watch/watch_form.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/window_menu.h"
#include "tests/app/gui/real_program.h"
#include "tests/app/gui/scripted_watches.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

struct Desk
{
    Desk()
        : desk({watches, f.shelf, f.credentials, f.known, f.settings}, *f.window)
    {
    }
    void choose() const
    {
        for (QAction *action : f.window->menu()->actions())
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Watched folders…"))
                action->trigger();
    }
    [[nodiscard]] WatchDialog *list() const { return f.window->findChild<WatchDialog *>(); }
    [[nodiscard]] WatchForm *form() const { return f.window->findChild<WatchForm *>(); }

    WindowFixture f;
    ScriptedWatches watches;
    WatchDesk desk;
};

void press(const QWidget *in, const QString &text)
{
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == text || button->accessibleName() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

QLineEdit *fieldOf(const QWidget *form)
{
    for (QLineEdit *field : form->findChildren<QLineEdit *>())
        if (field->accessibleName() == QStringLiteral("Folder to watch"))
            return field;
    return nullptr;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Watched folders in the window, scripted and with the real engine.
class WatchWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderIsWatched()
    {
        Desk d;
        d.choose();
        QVERIFY(d.list() && d.list()->isVisible());
        press(d.list(), QStringLiteral("Watch a folder…"));
        QVERIFY(d.form() && d.form()->isVisible());
        QPushButton *watch = nullptr;
        for (QPushButton *button : d.form()->findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Watch"))
                watch = button;
        QVERIFY(watch && !watch->isEnabled()); // no folder yet
        QTest::keyClicks(fieldOf(d.form()), QStringLiteral("/home/me/scans/"));
        d.form()->findChild<QSpinBox *>()->setValue(30);
        QTest::mouseClick(d.form()->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(watch->isEnabled());
        QTest::mouseClick(watch, Qt::LeftButton);
        QCOMPARE(d.watches.added.size(), 1);
        const WatchRequest &request = d.watches.added.constFirst();
        QCOMPARE(request.folder.root, QStringLiteral("/home/me/scans"));
        QCOMPARE(request.folder.bucket, QStringLiteral("rushes"));
        QCOMPARE(request.folder.prefix, QStringLiteral("day1/"));
        QCOMPARE(request.settle, std::chrono::seconds(30));
        QVERIFY(request.existing);
        QVERIFY(request.folder.options.excludes.contains(QStringLiteral("*.crdownload")));
    }

    void theListShowsWhatIsAndSwitchesIt()
    {
        Desk d;
        WatchStatus gone = sampleWatch(2, QStringLiteral("/media/card"));
        gone.error = failure(ErrorKind::SourceMissing).value();
        d.choose();
        Q_EMIT d.watches.changed({sampleWatch(1, QStringLiteral("/home/me/scans")), gone,
                                  sampleWatch(3, QStringLiteral("/home/me/old"), false)});
        FlatTree *list = d.list()->list();
        const auto cell = [list](int row, int column) {
            return list->model()->index(row, column).data().toString();
        };
        QVERIFY(list->isVisible());
        QVERIFY(cell(0, 0).contains(QStringLiteral("/home/me/scans")));
        QVERIFY(cell(0, 1).contains(QStringLiteral("s3://rushes/day1/")));
        QCOMPARE(cell(0, 2), QStringLiteral("Watching"));
        QCOMPARE(cell(1, 2), QStringLiteral("Cannot be read"));
        QCOMPARE(cell(2, 2), QStringLiteral("Off"));
        QTRY_COMPARE(QApplication::activeWindow(), d.list()); // or the key would be the window's
        list->setFocus();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentIndex(), list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space); // the row that the keyboard is at
        QCOMPARE(d.watches.changes.size(), 1);
        QVERIFY(d.watches.changes.constFirst().id == WatchId{1} && !d.watches.changes.constFirst().on);
        QTest::keyClick(list, Qt::Key_Down);
        press(d.list(), QStringLiteral("Remove"));
        QCOMPARE(d.watches.removed, QList<WatchId>{WatchId{2}});
    }

    void aFolderThatVanishesIsToldInTheWindow()
    {
        Desk d;
        WatchStatus watch = sampleWatch(1, QStringLiteral("/media/card"));
        Q_EMIT d.watches.changed({watch});
        QVERIFY(d.f.window->notices()->textOf(QStringLiteral("watch/1")).isEmpty());
        watch.error = failure(ErrorKind::SourceMissing).value();
        Q_EMIT d.watches.changed({watch});
        QVERIFY(d.f.window->notices()
                    ->textOf(QStringLiteral("watch/1"))
                    .contains(QStringLiteral("cannot be read just now")));
        watch.error.reset();
        Q_EMIT d.watches.changed({watch});
        QVERIFY(d.f.window->notices()->textOf(QStringLiteral("watch/1")).isEmpty());
    }

    void whatIsLeftAloneIsToldAndCanGoUp()
    {
        Desk d;
        Q_EMIT d.watches.changed({sampleWatch(1, QStringLiteral("/home/me/scans"))});
        Q_EMIT d.watches.leftAlone(WatchId{1}, 3);
        QVERIFY(d.f.window->notices()
                    ->textOf(QStringLiteral("watch/1/there"))
                    .contains(QStringLiteral("3 files are there already")));
        press(d.f.window->notices(), QStringLiteral("Upload them, too"));
        QCOMPARE(d.watches.changes.size(), 1);
        QVERIFY(d.watches.changes.constFirst().request.existing);
    }

    void itsPlaceIsChosen()
    {
        Desk d;
        d.choose();
        press(d.list(), QStringLiteral("Watch a folder…"));
        press(d.form(), QStringLiteral("Choose where its files go"));
        auto *chooser = d.f.window->findChild<DestinationChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        Q_EMIT chooser->chosen({{QStringLiteral("storj")}, QStringLiteral("other"), QStringLiteral("in/")});
        QCOMPARE(d.form()->destination().bucket, QStringLiteral("other"));
    }

    void whatAppearsArrives()
    {
        const QTemporaryDir folder;
        const Store store(folder.filePath(QStringLiteral("store")));
        const QString in = folder.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(in) && put(in + QStringLiteral("/old.txt"), "old"));
        WatchRequest request;
        request.folder = {in, practiceId(), QStringLiteral("practice"), QStringLiteral("in/"), {}};
        request.settle = std::chrono::seconds(1);
        {
            Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
            EngineWatches watches(program.engine);
            const WatchDesk desk(
                {watches, program.engine, program.profiles, program.accounts, program.settings},
                program.window);
            watches.start();
            bool looked = false;
            connect(&watches, &WatchPort::leftAlone, this, [&looked](WatchId, qsizetype) { looked = true; });
            watches.add(request);
            QTRY_VERIFY_WITH_TIMEOUT(looked, 30000);
            QVERIFY(put(in + QStringLiteral("/new.txt"), "new"));
            QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
            QCOMPARE(program.first().request.key, QStringLiteral("in/new.txt"));
        }
        QVERIFY(put(in + QStringLiteral("/meanwhile.txt"), "meanwhile"));
        Program again(folder.filePath(QStringLiteral("state")), store, store.credentials());
        EngineWatches watches(again.engine);
        watches.start();
        QTRY_VERIFY_WITH_TIMEOUT(store.store.object("practice", "in/meanwhile.txt"), 60000);
        QVERIFY(!store.store.object("practice", "in/old.txt"));
        QCOMPARE(int(store.store.countOf(practice::Operation::PutObject, "in/new.txt")), 1);
    }
};

QTEST_MAIN(WatchWindowTest)
#include "watch_window_test.moc"
