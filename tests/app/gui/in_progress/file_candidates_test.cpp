// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/file_choice.h"
#include "app/gui/theme/flat_tree.h"
#include "tests/app/gui/account_desk.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace partway;
using namespace partway::test;

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

/// Folders with files in them.
struct Disk
{
    QString add(const QString &name, qint64 size) const
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool made = file.open(QIODevice::WriteOnly) && file.resize(size);
        Q_ASSERT(made);
        return path;
    }

    QTemporaryDir folder;
};

FileCandidate candidate(const char *path, qint64 size, int changed, bool sameName)
{
    return {text(path), size, UtcTime(std::chrono::hours(changed)), sameName};
}

} // namespace

/// Finding the local file of an upload by name and size.
class FileCandidatesTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<QThreadPool> pool = std::make_shared<QThreadPool>();

private Q_SLOTS:
    void namesAreTheSameWhateverTheirCaseAndAccents()
    {
        QVERIFY(isSameName(text("Réel.MOV"), text("re\u0301el.mov")));
        QVERIFY(!isSameName(text("reel.mov"), text("reel-2.mov")));
        QVERIFY(!isSameName({}, {})); // a key that ends with a slash names no file
    }

    void theKeyAndThePartsSayWhatIsWanted()
    {
        InProgressUpload upload;
        upload.ref.key = text("day1/reel.mov");
        QCOMPARE(wantedFileOf(upload).name, text("reel.mov"));
        QCOMPARE(wantedFileOf(upload).atLeast, 0);
        upload.measured = Measured::Yes;
        upload.contents.set = {.parts = 3, .highest = 3, .bytes = 250, .partSize = 100, .lastSize = 50};
        QCOMPARE(wantedFileOf(upload).atLeast, 250);
        QCOMPARE(wantedFileOf(upload).likely, std::optional<qint64>(250)); // a short part is the last one
        upload.contents.set.lastSize = 100;
        QVERIFY(!wantedFileOf(upload).likely);
    }

    void nameOrExactSizeMakesACandidate()
    {
        const WantedFile wanted{text("reel.mov"), 200, 250};
        QVERIFY(couldBe(wanted, text("reel.mov"), 200));
        QVERIFY(!couldBe(wanted, text("reel.mov"), 199)); // more than that is there already
        QVERIFY(couldBe(wanted, text("renamed.mov"), 250));
        QVERIFY(!couldBe(wanted, text("renamed.mov"), 251));
    }

    void theBestIsFirst()
    {
        const WantedFile wanted{text("reel.mov"), 200, 250};
        const FileCandidate best = candidate("/b", 250, 5, true);
        QVERIFY(isBetter(best, candidate("/a", 250, 9, false), wanted)); // the name counts first
        QVERIFY(isBetter(best, candidate("/a", 260, 9, true), wanted));  // then the size
        QVERIFY(isBetter(best, candidate("/a", 250, 4, true), wanted));  // then what changed last
        QVERIFY(isBetter(candidate("/a", 250, 5, true), best, wanted));
    }

    void theOnlyOneIsTakenAtOnce()
    {
        const Disk disk;
        const QString there = disk.add(text("a/b/Reel.mov"), 300);
        static_cast<void>(disk.add(text("a/reel.mov"), 100));
        static_cast<void>(disk.add(text("a/other.mov"), 300));
        FileChoice choice(pool, nullptr);
        choice.setWanted({text("reel.mov"), 200, {}});
        choice.show();
        QSignalSpy chosen(&choice, &FileChoice::chosen);
        choice.look(disk.folder.path());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toString(), there);
    }

    void ofSeveralThePersonChooses()
    {
        const Disk disk;
        static_cast<void>(disk.add(text("old/reel.mov"), 260));
        const QString exact = disk.add(text("new/reel.mov"), 250);
        FileChoice choice(pool, nullptr);
        choice.setWanted({text("reel.mov"), 200, 250});
        choice.show();
        choice.activateWindow();
        QSignalSpy chosen(&choice, &FileChoice::chosen);
        choice.look(disk.folder.path());
        QTRY_VERIFY(hasText(&choice, text("2 files could be it")));
        QVERIFY(chosen.isEmpty());
        FlatTree *list = choice.candidates();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().at(0).toString(), exact);
    }

    void nothingFoundIsSaid()
    {
        const Disk disk;
        static_cast<void>(disk.add(text("other.mov"), 300));
        FileChoice choice(pool, nullptr);
        choice.setWanted({text("reel.mov"), 200, {}});
        choice.show();
        QSignalSpy chosen(&choice, &FileChoice::chosen);
        choice.look(disk.folder.path());
        QTRY_VERIFY(hasText(&choice, text("has this name and size")));
        QVERIFY(chosen.isEmpty() && !choice.candidates()->isVisible());
    }

    void aSearchCanBeStopped()
    {
        const Disk disk;
        static_cast<void>(disk.add(text("a.mov"), 1));
        FileChoice choice(pool, nullptr);
        choice.setWanted({text("reel.mov"), 200, {}});
        choice.show();
        choice.look(disk.folder.path());
        QPushButton *stop = button(&choice, text("&Stop"));
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!stop->isVisible());
        QVERIFY(hasText(&choice, text("has this name and size")));
    }

    void closingWaitsForNoStepThatIsStuck()
    {
        const Disk disk;
        static_cast<void>(disk.add(text("reel.mov"), 300));
        QSemaphore answers; // a drive that does not answer for now
        pool->setMaxThreadCount(1);
        pool->start([&answers] { answers.acquire(); });
        auto choice = std::make_unique<FileChoice>(pool, nullptr);
        choice->setWanted({text("reel.mov"), 200, {}});
        choice->show();
        QSignalSpy chosen(choice.get(), &FileChoice::chosen);
        choice->look(disk.folder.path());
        choice.reset(); // does not come back here before the drive answers, if it waits
        QCOMPARE(pool->activeThreadCount(), 1);
        answers.release();
        QVERIFY(pool->waitForDone(20'000));
        QCoreApplication::processEvents();
        QVERIFY(chosen.isEmpty());
    }
};

QTEST_MAIN(FileCandidatesTest)
#include "file_candidates_test.moc"
