// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_actions.h"
#include "app/gui/folders/folder_desk.h"
#include "app/gui/folders/folder_files_pane.h"
#include "app/gui/folders/folder_view.h"
#include "app/gui/intake/folder_preview.h"
#include "app/gui/intake/folder_row_choice.h"
#include "app/gui/theme/long_table.h"
#include "app/gui/window/destination_bar.h"
#include "tests/app/gui/real_program.h"
#include "tests/support/s3_client.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;
using partway::test::practiceId;
using partway::test::Store;
using namespace std::chrono_literals;

namespace {

/// So many files go through; any other waits for Store::letGo().
void holdAfter(Store &store, int files)
{
    practice::Fault hold;
    hold.action = practice::FaultAction::Hold;
    hold.operation = practice::Operation::PutObject;
    hold.skip = files;
    hold.times = 0;
    store.store.addFault(hold);
}

QStringList keysIn(const Store &store)
{
    tests::S3Client client(store.account().endpoint, store.credentials());
    QStringList names;
    const auto objects = client.objects(QStringLiteral("practice"));
    for (const ObjectEntry &object : objects.value_or(QList<ObjectEntry>()))
        names.append(object.key);
    return names;
}

/// The program as main() puts it together, as far as folders go.
struct Program
{
    Program(const QString &folder, const Store &store)
        : settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
        , accounts(folder)
        , keys(500ms)
        , profiles(keys)
        , engine(optionsFor(folder), profiles)
        , window(engine, settings)
        , desk(engine.folders(), window)
        , intake({engine, engine, profiles, accounts, files, settings, clock, &engine.folders()}, window)
    {
        QVERIFY(accounts.load());
        keys.keepForThisRun(practiceId(), store.credentials());
        QVERIFY(accounts.put(store.account()));
        window.setAccounts(accounts.accounts());
        window.destinationBar()->setDestination({practiceId(), QStringLiteral("practice"), {}});
        engine.start(accounts.accounts());
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    static SessionOptions optionsFor(const QString &folder)
    {
        SessionOptions options;
        options.stateFolder = folder;
        return options;
    }
    /// Takes it in as one row.
    void take(const QString &path)
    {
        intake.take({QUrl::fromLocalFile(path)});
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<FolderPreview *>(), 30000);
        auto *sheet = window.findChild<FolderPreview *>();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->rowChoice()->isOneRow(), 30000);
        sheet->accept();
        QTRY_COMPARE_WITH_TIMEOUT(window.folders().rowCount(), 1, 30000);
    }
    [[nodiscard]] FolderUpload folder() { return window.folders().folders().value(0); }

    QSettings settings;
    AccountStore accounts;
    KeychainCredentialStore keys;
    ProfileCredentialStore profiles;
    EngineThread engine;
    MainWindow window;
    PooledFileSource files;
    SystemClock clock;
    FolderDesk desk;
    IntakeDesk intake;
};

QString treeIn(const QTemporaryDir &folder, int files)
{
    const QString path = folder.filePath(QStringLiteral("tree"));
    QDir().mkpath(path + QStringLiteral("/sub"));
    for (int i = 0; i < files; ++i) {
        QFile file(path + QStringLiteral("/sub/%1.txt").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(i)) < 1)
            return {};
    }
    return path;
}

} // namespace

/// Folders through the window, with nothing scripted.
class EngineFoldersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFolderArrivesAndOpensIntoItsFiles()
    {
        const QTemporaryDir folder;
        const Store store(folder.filePath(QStringLiteral("store")));
        const QString path = treeIn(folder, 250);
        QFile large(path + QStringLiteral("/large.bin"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(7 * MiB));
        large.close();
        QVERIFY(QFile::link(path + QStringLiteral("/sub"), path + QStringLiteral("/a-link")));
        Program program(folder.filePath(QStringLiteral("state")), store);
        program.take(path);
        QTRY_COMPARE_WITH_TIMEOUT(program.folder().state, FolderState::Done, 120000);
        QCOMPARE(program.folder().counts.of(FileState::Done).files, 251);
        QCOMPARE(program.folder().counts.of(FileState::Skipped).files, 1);
        const QStringList keys = keysIn(store);
        QCOMPARE(keys.size(), 251);
        QVERIFY(keys.contains(QStringLiteral("tree/sub/17.txt")));
        // What is large went through the queue.
        QCOMPARE(program.window.model().rowCount(), 1);
        QCOMPARE(program.window.model().transfers().constFirst().request.key,
                 QStringLiteral("tree/large.bin"));

        program.desk.view()->select(program.folder().id);
        const LongTable &table = *program.desk.files()->table();
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 252, 10000);
        QComboBox *choice = program.desk.files()->choice();
        choice->setCurrentIndex(choice->findText(QStringLiteral("Skipped (1)")));
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 1, 10000);
        QCOMPARE(table.model()->index(0, int(FileColumn::Name)).data().toString(), QStringLiteral("a-link"));
    }

    void onePausedGoesOnAfterARestart()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(QStringLiteral("state"));
        Store store(folder.filePath(QStringLiteral("store")));
        holdAfter(store, 20);
        const QString path = treeIn(folder, 250);
        {
            Program program(state, store);
            program.take(path);
            QTRY_VERIFY_WITH_TIMEOUT(program.folder().counts.of(FileState::Done).files >= 10, 60000);
            program.desk.view()->select(program.folder().id);
            program.desk.actions()->toggle->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(program.folder().state, FolderState::Paused, 10000);
        }
        store.letGo();
        Program again(state, store);
        QTRY_COMPARE_WITH_TIMEOUT(again.window.folders().rowCount(), 1, 30000);
        QCOMPARE(again.folder().state, FolderState::Paused);
        QVERIFY(again.folder().counts.of(FileState::Done).files >= 10);
        again.desk.view()->select(again.folder().id);
        again.desk.actions()->toggle->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(again.folder().state, FolderState::Done, 120000);
        QCOMPARE(again.folder().counts.of(FileState::Done).files, 250);
        QCOMPARE(keysIn(store).size(), 250);
    }
};

QTEST_MAIN(EngineFoldersTest)
#include "engine_folders_test.moc"
