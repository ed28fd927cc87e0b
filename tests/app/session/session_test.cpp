// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/engine_session.h"
#include "app/session/practice_process.h"
#include "app/session/state_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace partway;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsItsFolderToItsOwner();
    void aSecondSessionIsRefused();
    void aFolderThatCannotBeMadeIsSaidSo();
    void saysThatThePracticeStoreIsMissing();
};

namespace {

class NoKeys : public CredentialStore
{
public:
    void fetch(const AccountId &, std::function<void(Result<Credentials>)> done) override
    {
        done(failure(ErrorKind::CredentialsMissing));
    }
};

SessionOptions optionsFor(const QString &folder)
{
    SessionOptions options;
    options.stateFolder = folder;
    return options;
}

} // namespace

void SessionTest::keepsItsFolderToItsOwner()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("state"));
    NoKeys keys;
    const auto session = EngineSession::open(optionsFor(folder), keys);
    QVERIFY(session);
    QVERIFY((*session)->engine().start());
    QVERIFY((*session)->engine().transfers().isEmpty());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    QVERIFY(!(QFileInfo(folder + QLatin1String("/journal.sqlite")).permissions() & others));
}

void SessionTest::aSecondSessionIsRefused()
{
    const QTemporaryDir folder;
    NoKeys keys;
    {
        const auto first = EngineSession::open(optionsFor(folder.path()), keys);
        QVERIFY(first);
        const auto second = EngineSession::open(optionsFor(folder.path()), keys);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::JournalFailed);
        QCOMPARE(second.error().code, QStringLiteral("in-use"));
    }
    QVERIFY(EngineSession::open(optionsFor(folder.path()), keys));
}

void SessionTest::aFolderThatCannotBeMadeIsSaidSo()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    NoKeys keys;
    const auto session = EngineSession::open(optionsFor(inTheWay.fileName() + QLatin1String("/state")), keys);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::JournalFailed);
    QVERIFY(!session.error().detail.isEmpty());
}

void SessionTest::saysThatThePracticeStoreIsMissing()
{
    // Beside a test there is no practice store.
    const QTemporaryDir folder;
    PracticeProcess store(folder.path());
    const QSignalSpy failed(&store, &PracticeProcess::failed);
    store.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QLatin1String("partway-practice")));
    QVERIFY(!store.isReady());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
