// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/recent_destinations.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/side_bar.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace partway;
using namespace partway::test;

namespace {

DestinationChooser *chooserOf(const WindowFixture &f)
{
    for (DestinationChooser *chooser : f.window->findChildren<DestinationChooser *>()) {
        if (chooser->isVisible())
            return chooser;
    }
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QStringList rowsOf(const QAbstractItemView *list)
{
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows.append(list->model()->index(row, 0).data().toString());
    return rows;
}

void fill(ShelfStore &shelf)
{
    for (const char *key : {"day1/a.mov", "day1/raw/x", "day2/b.mov", "top.txt"})
        shelf.objects[QString::fromLatin1(key)] = {1, "e", {}};
}

/// The middle of the row with that text in the side bar, in the window's coordinates.
QPoint rowIn(const WindowFixture &f, const QString &text)
{
    const QListView *list = f.window->sideBar()->list();
    const qsizetype row = rowsOf(list).indexOf(text);
    const QRect rect = list->visualRect(list->model()->index(int(row), 0));
    return list->viewport()->mapTo(f.window.get(), rect.center());
}

} // namespace

/// Where files go: chosen in the dialog, or by dropping on the side bar.
class DestinationChooserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsFoundByKeyboardAlone()
    {
        WindowFixture f;
        fill(f.shelf);
        f.window->destinationBar()->setDestination({sampleAccount().id, {}, {}});
        QTest::keyClick(f.window.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(chooserOf(f));
        DestinationChooser *chooser = chooserOf(f);
        QTRY_COMPARE(rowsOf(chooser->folders()),
                     (QStringList{QStringLiteral("rushes"), QStringLiteral("backups")}));
        QVERIFY(!button(chooser, QStringLiteral("Choose"))->isEnabled());
        QTest::keyClick(chooser->folders(), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(chooser->folders()),
                     (QStringList{QStringLiteral("Up"), QStringLiteral("day1"), QStringLiteral("day2")}));
        QTest::keyClick(chooser->folders(), Qt::Key_Down);
        QTest::keyClick(chooser->folders(), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(chooser->folders()), (QStringList{QStringLiteral("Up"), QStringLiteral("raw")}));
        QCOMPARE(chooser->path()->text(), QStringLiteral("rushes/day1/"));
        QTest::keyClick(chooser->folders(), Qt::Key_Backspace);
        QTRY_COMPARE(rowsOf(chooser->folders()).size(), 3);
        QTest::keyClick(chooser->folders(), Qt::Key_Return, Qt::ControlModifier);
        const Destination expected{sampleAccount().id, QStringLiteral("rushes"), {}};
        QTRY_COMPARE(f.window->destinationBar()->destination(), expected);
        QCOMPARE(RecentDestinations(f.settings).all(), QList<Destination>{expected});
    }

    void aPathCanBeTyped()
    {
        WindowFixture f;
        fill(f.shelf);
        DestinationChooser chooser({sampleAccount()}, {}, f.shelf, f.credentials);
        chooser.openAt({});
        chooser.path()->clear();
        QTest::keyClicks(chooser.path(), QStringLiteral("s3://rushes/day1"));
        QTest::keyClick(chooser.path(), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(chooser.folders()), (QStringList{QStringLiteral("Up"), QStringLiteral("raw")}));
        const Destination expected{sampleAccount().id, QStringLiteral("rushes"), QStringLiteral("day1/")};
        QCOMPARE(chooser.destination(), expected);
    }

    void aNewFolderMakesNothingAtTheStore()
    {
        WindowFixture f;
        DestinationChooser chooser({sampleAccount()}, {}, f.shelf, f.credentials);
        chooser.openAt({sampleAccount().id, QStringLiteral("rushes"), {}});
        QTRY_COMPARE(rowsOf(chooser.folders()), QStringList{QStringLiteral("Up")});
        const size_t asked = f.shelf.calls.size();
        QTest::mouseClick(button(&chooser, QStringLiteral("New folder")), Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(chooser.focusWidget());
        QVERIFY(name);
        QTest::keyClicks(name, QStringLiteral("day3"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(chooser.destination().prefix, QStringLiteral("day3/"));
        QVERIFY(chooser.message().contains(QStringLiteral("first file")));
        QCOMPARE(f.shelf.calls.size(), asked);
        QSignalSpy chosen(&chooser, &DestinationChooser::chosen);
        QTest::mouseClick(button(&chooser, QStringLiteral("Choose")), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
    }

    void errorsStandThereWithAnotherTry()
    {
        WindowFixture f;
        f.shelf.error = ErrorKind::Unreachable;
        DestinationChooser chooser({sampleAccount()}, {}, f.shelf, f.credentials);
        chooser.openAt({});
        QTRY_VERIFY2(chooser.message().contains(QStringLiteral("cannot be reached")),
                     qPrintable(chooser.message()));
        f.shelf.error.reset();
        QTest::mouseClick(button(&chooser, QStringLiteral("Try again")), Qt::LeftButton);
        QTRY_COMPARE(rowsOf(chooser.folders()).size(), 2);
        QVERIFY(!button(&chooser, QStringLiteral("Try again"))->isVisible());
    }

    void manyFoldersComePageByPage()
    {
        WindowFixture f;
        for (int i = 0; i < 1500; ++i)
            f.shelf.objects[QStringLiteral("f%1/x").arg(i, 4, 10, QLatin1Char('0'))] = {1, "e", {}};
        DestinationChooser chooser({sampleAccount()}, {}, f.shelf, f.credentials);
        chooser.openAt({sampleAccount().id, QStringLiteral("rushes"), {}});
        QTRY_COMPARE(rowsOf(chooser.folders()).size(), 1002);
        QCOMPARE(rowsOf(chooser.folders()).constLast(), QStringLiteral("More…"));
        chooser.folders()->setCurrentIndex(chooser.folders()->model()->index(1001, 0));
        QTest::keyClick(chooser.folders(), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(chooser.folders()).size(), 1501);
    }

    void filesDroppedOnABucketGoThere()
    {
        WindowFixture f;
        RecentDestinations(f.settings)
            .remember({sampleAccount().id, QStringLiteral("backups"), QStringLiteral("db/")});
        SideBar *side = f.window->sideBar();
        side->list()->setCurrentIndex(side->list()->model()->index(9, 0));
        QTest::keyClick(side->list(), Qt::Key_Right);
        QTRY_COMPARE(rowsOf(side->list()).mid(9),
                     (QStringList{QStringLiteral("Storj"), QStringLiteral("rushes"),
                                  QStringLiteral("backups"), QStringLiteral("db/")}));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("a.sql")))});
        QDragEnterEvent enter(rowIn(f, QStringLiteral("db/")), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(f.window.get(), &enter);
        QVERIFY2(f.window->dropOverlay()->text().contains(QStringLiteral("s3://backups/db/")),
                 qPrintable(f.window->dropOverlay()->text()));
        QVERIFY(!f.window->dropOverlay()->geometry().contains(rowIn(f, QStringLiteral("db/"))));
        QVERIFY(f.dropAt(data, rowIn(f, QStringLiteral("db/"))));
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().bucket, QStringLiteral("backups"));
        QCOMPARE(f.queue.requested.constFirst().key, QStringLiteral("db/a.sql"));
        QVERIFY(f.dropAt(data, rowIn(f, QStringLiteral("rushes"))));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QCOMPARE(f.queue.requested.constLast().key, QStringLiteral("a.sql"));
        QTest::keyClick(side->list(), Qt::Key_Left);
        QCOMPARE(rowsOf(side->list()).size(), 10);
    }

    void filesDroppedOnAnAccountGoWhereTheLastOnesWent()
    {
        WindowFixture f;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.makeFile(QStringLiteral("a.mov")))});
        QVERIFY(f.dropAt(data, rowIn(f, QStringLiteral("Storj"))));
        QTRY_VERIFY(chooserOf(f)); // none before: asked
        DestinationChooser *chooser = chooserOf(f);
        chooser->path()->setText(QStringLiteral("rushes/new/"));
        QTest::mouseClick(button(chooser, QStringLiteral("Choose")), Qt::LeftButton);
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().key, QStringLiteral("new/a.mov"));
        f.window->destinationBar()->setDestination({sampleAccount().id, QStringLiteral("rushes"), {}});
        QTRY_VERIFY(!chooserOf(f));
        QVERIFY(f.dropAt(data, rowIn(f, QStringLiteral("Storj"))));
        QTRY_COMPARE(f.queue.requested.size(), 2);
        QCOMPARE(f.queue.requested.constLast().key, QStringLiteral("new/a.mov"));
    }

    void bucketsThatCannotBeListedAreSaid()
    {
        WindowFixture f;
        f.shelf.error = ErrorKind::Unreachable;
        f.window->sideBar()->expand(sampleAccount().id, true);
        QTRY_VERIFY(f.window->notices()
                        ->textOf(QStringLiteral("intake/places"))
                        .contains(QStringLiteral("cannot be reached")));
        QVERIFY(!f.window->sideBar()->isExpanded(sampleAccount().id));
    }
};

QTEST_MAIN(DestinationChooserTest)
#include "destination_chooser_test.moc"
