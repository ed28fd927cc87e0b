// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/conflict_sheet.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/problem_strip.h"
#include "tests/app/gui/real_program.h"
#include "tests/support/s3_client.h"
#include "tests/support/sample_file.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using namespace partway::test;

/// The main job, through the window, with nothing scripted.
class EngineWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDroppedFileArrives()
    {
        const QTemporaryDir folder;
        const Store store(folder.filePath(QStringLiteral("store")));
        const tests::SampleFile file(folder.filePath(QStringLiteral("reel 07.mov")), 12 * MiB);
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
        program.drop(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(program.first().confirmed, file.size());
        QCOMPARE(store.store.objectMd5("practice", "reel 07.mov"), file.md5().toHex().toStdString());
    }

    void pauseAndResumeByKey()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("a.bin")), 15 * MiB);
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials(), 1);
        program.drop(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        program.window.queueView()->select(program.first().id);
        QTest::keyClick(program.window.queueView(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Paused, 10000);
        QCOMPARE(program.first().confirmed, 5 * MiB);
        store.letGo();
        QTest::keyClick(program.window.queueView(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(store.store.objectMd5("practice", "a.bin"), file.md5().toHex().toStdString());
    }

    void everythingIsStillThereAfterARestart()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("b.bin")), 25 * MiB);
        {
            Program program(state, store, store.credentials(), 1);
            program.drop(file.path());
            QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        }
        store.letGo();
        Program again(state, store, store.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(again.first().state, TransferState::Done, 60000);
        QCOMPARE(again.window.destinationBar()->destination().bucket, QStringLiteral("practice"));
        QCOMPARE(store.store.objectMd5("practice", "b.bin"), file.md5().toHex().toStdString());
        QCOMPARE(int(store.store.countOf(practice::Operation::CreateUpload)), 1);
    }

    void removingFreesWhatWasSent()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("c.bin")), 25 * MiB);
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials(), 1);
        program.drop(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        program.engine.remove({program.first().id}, OnServer::Abort);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.model().rowCount(), 0, 30000);
        QVERIFY(store.store.pendingUploads("practice").empty());
    }

    void wrongKeysAreAskedForAndNewOnesGoOn()
    {
        const QTemporaryDir folder;
        const Store store(folder.filePath(QStringLiteral("store")));
        const tests::SampleFile file(folder.filePath(QStringLiteral("d.bin")), 6 * MiB);
        Credentials wrong = store.credentials();
        wrong.accessKeyId = QByteArrayLiteral("nobody");
        Program program(folder.filePath(QStringLiteral("state")), store, wrong);
        program.drop(file.path());
        QTRY_COMPARE_WITH_TIMEOUT(remedyFor(program.first()), Remedy::EnterKeys, 30000);
        program.keys.keepForThisRun(practiceId(), store.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(remedyFor(program.first()), Remedy::None);
    }

    void anUploadThatAnotherToolBeganIsAdopted()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        const tests::SampleFile file(folder.filePath(QStringLiteral("e.bin")), 20 * MiB);
        tests::S3Client tool(store.account().endpoint, store.credentials());
        const ObjectAddress object{QStringLiteral("practice"), QStringLiteral("e.bin")};
        const QString theirs = tool.create(object);
        // Parts of the tool's own size: two of this file, one of something else, and the last one missing.
        for (const int number : {1, 3})
            QVERIFY(tool.put(object, theirs, number, file.bytes({(number - 1) * 6 * MiB, 6 * MiB})));
        QVERIFY(tool.put(object, theirs, 2, QByteArray(6 * MiB, 'x')));
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
        program.drop(file.path());
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<UploadsSheet *>(), 30000);
        auto *sheet = program.window.findChild<UploadsSheet *>();
        auto *all = sheet->findChild<QComboBox *>();
        all->setCurrentIndex(all->findData(int(UploadThereChoice::Adopt)));
        Q_EMIT all->activated(all->currentIndex());
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(store.store.objectMd5("practice", "e.bin"), file.md5().toHex().toStdString());
        const auto sent = [&store](int number) {
            return int(store.store.countOf(practice::Operation::UploadPart, "e.bin", number));
        };
        QCOMPARE(sent(1), 1); // by the tool, and not again
        QCOMPARE(sent(2), 2);
        QCOMPARE(sent(3), 1);
        QCOMPARE(sent(4), 1);
        QCOMPARE(int(store.store.countOf(practice::Operation::CreateUpload)), 1);
        QVERIFY(store.store.pendingUploads("practice").empty());
    }

    void anObjectThatChangedMeanwhileIsNotOverwritten()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        const tests::SampleFile file(folder.filePath(QStringLiteral("f.bin")), 12 * MiB);
        tests::S3Client tool(store.account().endpoint, store.credentials());
        const ObjectAddress object{QStringLiteral("practice"), QStringLiteral("f.bin")};
        const auto puts = [&tool, &object](const QByteArray &bytes) {
            const QString upload = tool.create(object);
            const auto part = tool.put(object, upload, 1, bytes);
            return part && tool.complete(object, upload, {{1, part->etag}});
        };
        QVERIFY(puts("first"));
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
        program.drop(file.path());
        QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<ConflictSheet *>(), 30000);
        QVERIFY(puts("second, by somebody else, while the person reads the question"));
        auto *all = program.window.findChild<ConflictSheet *>()->findChild<QComboBox *>();
        all->setCurrentIndex(all->findData(int(WhenThere::Overwrite)));
        Q_EMIT all->activated(all->currentIndex());
        QTest::keyClick(program.window.findChild<ConflictSheet *>(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(remedyFor(program.first()), Remedy::Overwrite, 30000);
        QVERIFY(store.store.objectMd5("practice", "f.bin") != file.md5().toHex().toStdString());
        program.engine.allowOverwrite({program.first().id});
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(store.store.objectMd5("practice", "f.bin"), file.md5().toHex().toStdString());
        QVERIFY(tool.get<ObjectDeleted>(DeleteObject{object}));
        program.window.activateWindow(); // after the question
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.queueView()->select(program.first().id);
        QTest::keyClick(program.window.queueView(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().check, ObjectCheck::Missing, 30000);
    }

    void bucketsAreSuggested()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        store.store.createBucket("rushes");
        const Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
        const auto *combo = program.window.destinationBar()->findChild<QComboBox *>(QStringLiteral("bucket"));
        QVERIFY(combo);
        QTRY_COMPARE_WITH_TIMEOUT(combo->findText(QStringLiteral("rushes")) >= 0, true, 30000);
        QCOMPARE(combo->currentText(), QStringLiteral("practice"));
    }
};

QTEST_MAIN(EngineWindowTest)
#include "engine_window_test.moc"
