// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/remedy.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/transfer_text.h"
#include "tests/app/gui/real_program.h"
#include "tests/app/gui/sample_rows.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/support/sample_file.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace partway;
using namespace partway::test;

namespace {

QString makePipe(const QTemporaryDir &folder, const QString &name = QStringLiteral("dump.sql"))
{
    const QString path = folder.filePath(name);
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

/// A program of its own that writes a file into a pipe.
class Writer
{
public:
    Writer(const QString &file, const QString &pipe)
    {
        m_cat.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("exec cat '%1' > '%2'").arg(file, pipe)});
    }
    [[nodiscard]] bool hasEnded() const { return m_cat.state() == QProcess::NotRunning; }

private:
    QProcess m_cat;
};

/// A pipe is read in parts of five MiB; they would be larger, since nobody knows how many there will be.
void useSmallParts(QSettings &settings) { settings.setValue(QStringLiteral("transfers/partSizeMiB"), 5); }

QString detailOf(const Transfer &transfer) { return stateDetail(transfer, UtcTime{}); }

void dropOn(WindowFixture &f, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(f.drop(data));
}

QString noticed(const WindowFixture &f, const QString &part)
{
    for (const QLabel *label : f.window->notices()->findChildren<QLabel *>())
        if (label->text().contains(part))
            return label->text();
    return {};
}

/// What the queue holds of a pipe that was dropped before.
Transfer before(const QString &pipe, TransferState state)
{
    Transfer transfer = sampleTransfer(7, state, 10);
    transfer.request.source = SourceKind::Stream;
    transfer.request.sourcePath = pipe;
    transfer.request.bucket = QStringLiteral("rushes");
    transfer.request.key = QStringLiteral("day1/dump.sql");
    return transfer;
}

} // namespace

/// Named pipes that are given to the window, with real pipes and, where it counts, the real engine.
class PipesWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAProgramWritesIntoADroppedPipeArrives()
    {
        const QTemporaryDir folder;
        const Store store(folder.filePath(QStringLiteral("store")));
        const tests::SampleFile file(folder.filePath(QStringLiteral("bytes")), 12 * MiB + 3);
        const QString pipe = makePipe(folder);
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials());
        program.drop(pipe);
        // Nobody writes it yet: that is said, and nothing stands still for it.
        QTRY_COMPARE_WITH_TIMEOUT(program.first().waiting, Waiting::Source, 30000);
        QCOMPARE(program.first().request.source, SourceKind::Stream);
        QVERIFY(detailOf(program.first()).contains(QStringLiteral("program that writes the pipe")));
        const tests::SampleFile other(folder.filePath(QStringLiteral("other.bin")), 6 * MiB);
        program.drop(other.path());
        QTRY_COMPARE_WITH_TIMEOUT(program.window.model().rowCount(), 2, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(program.window.model().transfers().at(1).state, TransferState::Done, 60000);

        const Writer writer(file.path(), pipe);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000);
        QCOMPARE(program.first().size, file.size());
        QCOMPARE(store.store.objectMd5("practice", "dump.sql"), file.md5().toHex().toStdString());
    }

    void itsSizeIsToldAsSoFar()
    {
        const QTemporaryDir folder;
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("bytes")), 12 * MiB);
        const QString pipe = makePipe(folder);
        Program program(folder.filePath(QStringLiteral("state")), store, store.credentials(), 1);
        useSmallParts(program.settings);
        QProcess writer; // that never closes it
        writer.start(QStringLiteral("/bin/sh"),
                     {QStringLiteral("-c"),
                      QStringLiteral("exec 3> '%2'; cat '%1' >&3; exec sleep 1000").arg(file.path(), pipe)});
        program.drop(pipe);
        QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        QVERIFY(program.first().open);
        const QString size =
            program.window.model().index(0, int(Column::Size)).data(Qt::DisplayRole).toString();
        QVERIFY2(size.contains(QStringLiteral("so far")), qPrintable(size));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        store.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(program.first().state, TransferState::Done, 60000); // its end was the end
        QCOMPARE(store.store.objectMd5("practice", "dump.sql"), file.md5().toHex().toStdString());
    }

    void aStreamThatWasCutOffGoesOnWhenItComesOnceMore()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("bytes")), 17 * MiB);
        const QString pipe = makePipe(folder);
        {
            Program program(state, store, store.credentials(), 1);
            useSmallParts(program.settings);
            const Writer writer(file.path(), pipe);
            program.drop(pipe);
            QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        }
        store.letGo();
        Program again(state, store, store.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(again.first().waiting, Waiting::Source, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(detailOf(again.first()).contains(QStringLiteral("cut off")), 30000);
        const Writer writer(file.path(), pipe);
        QTRY_COMPARE_WITH_TIMEOUT(again.first().state, TransferState::Done, 60000);
        QCOMPARE(store.store.objectMd5("practice", "dump.sql"), file.md5().toHex().toStdString());
        QCOMPARE(int(store.store.countOf(practice::Operation::CreateUpload)), 1);
        QCOMPARE(int(store.store.countOf(practice::Operation::UploadPart, "dump.sql", 1)), 1);
    }

    void aPipeThatIsGoneIsChosenAgainElsewhere()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        Store store(folder.filePath(QStringLiteral("store")));
        store.holdAfterTheFirstPart();
        const tests::SampleFile file(folder.filePath(QStringLiteral("bytes")), 17 * MiB);
        const QString pipe = makePipe(folder);
        {
            Program program(state, store, store.credentials(), 1);
            useSmallParts(program.settings);
            const Writer writer(file.path(), pipe);
            program.drop(pipe);
            QTRY_COMPARE_WITH_TIMEOUT(program.first().partsDone, 1, 60000);
        }
        store.letGo();
        QVERIFY(QFile::remove(pipe));
        Program again(state, store, store.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(remedyFor(again.first()), Remedy::ChoosePipe, 30000);
        const QString other = makePipe(folder, QStringLiteral("another pipe"));
        again.engine.chooseSource(again.first().id, other);
        const Writer writer(file.path(), other);
        QTRY_COMPARE_WITH_TIMEOUT(again.first().state, TransferState::Done, 60000);
        QCOMPARE(store.store.objectMd5("practice", "dump.sql"), file.md5().toHex().toStdString());
        QCOMPARE(int(store.store.countOf(practice::Operation::UploadPart, "dump.sql", 1)), 1);
    }

    void aPipeIsAddedAsAStream()
    {
        WindowFixture f;
        const QString pipe = makePipe(f.folder);
        dropOn(f, pipe);
        QTRY_COMPARE(f.queue.requested.size(), 1);
        QCOMPARE(f.queue.requested.constFirst().source, SourceKind::Stream);
        QCOMPARE(f.queue.requested.constFirst().sourcePath, pipe);
        QCOMPARE(f.queue.requested.constFirst().key, QStringLiteral("day1/dump.sql"));
    }

    void droppedOnceMoreItGoesOn()
    {
        WindowFixture f;
        const QString pipe = makePipe(f.folder);
        f.show({before(pipe, TransferState::Failed)});
        dropOn(f, pipe);
        QTRY_COMPARE(f.queue.sourceChosen, pipe); // from its beginning
        QCOMPARE(f.queue.sourceChosenFor, TransferId{7});
        QVERIFY(!noticed(f, QStringLiteral("goes on")).isEmpty());
        f.show({before(pipe, TransferState::Paused)});
        dropOn(f, pipe);
        QTRY_COMPARE(f.queue.resumed, QList<TransferId>{TransferId{7}});
        QVERIFY(f.queue.requested.isEmpty());
    }

    void whatIsBeingReadIsNotReadTwice()
    {
        WindowFixture f;
        const QString pipe = makePipe(f.folder);
        Transfer elsewhere = before(pipe, TransferState::Sending);
        elsewhere.request.key = QStringLiteral("day2/dump.sql");
        f.show({elsewhere});
        dropOn(f, pipe);
        QTRY_VERIFY(!noticed(f, QStringLiteral("is read already")).isEmpty());
        QVERIFY(f.queue.requested.isEmpty() && f.queue.resumed.isEmpty());
    }
};

QTEST_MAIN(PipesWindowTest)
#include "pipes_window_test.moc"
