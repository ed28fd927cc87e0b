// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/single_instance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace partway;

namespace {

HandOver sample()
{
    return {{QUrl::fromLocalFile(QStringLiteral("/data/reel one.mov")),
             QUrl(QStringLiteral("file:///data/%C3%BC"))},
            "token-1"};
}

/// A runtime folder of the test's own, so that no Partway of the person is met.
struct Place
{
    Place()
    {
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    }
    QTemporaryDir runtime;
    QTemporaryDir state;
};

bool beginsFirst(SingleInstance &instance)
{
    QSignalSpy first(&instance, &SingleInstance::isFirst);
    instance.begin({});
    return first.wait();
}

} // namespace

/// One window for each state folder.
class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondStartHandsItsFilesOver()
    {
        const Place place;
        SingleInstance first(place.state.path());
        QVERIFY(beginsFirst(first));
        QSignalSpy received(&first, &SingleInstance::received);
        SingleInstance second(place.state.path());
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        QSignalSpy alsoFirst(&second, &SingleInstance::isFirst);
        second.begin(sample());
        QTRY_COMPARE(handedOver.size(), 1);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.constFirst().constFirst().value<HandOver>(), sample());
        QVERIFY(alsoFirst.isEmpty());
    }

    void anotherStateFolderIsAnotherProgram()
    {
        const Place place;
        const QTemporaryDir other;
        SingleInstance first(place.state.path());
        QVERIFY(beginsFirst(first));
        SingleInstance second(other.path());
        QVERIFY(beginsFirst(second));
    }

    void onlyItsOwnerMayComeIn()
    {
        const Place place;
        SingleInstance first(place.state.path());
        QVERIFY(beginsFirst(first));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFileInfo::exists(first.socketPath()));
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
    }

    void whatACrashLeftBehindIsNoHindrance()
    {
        const Place place;
        QString path;
        {
            SingleInstance crashed(place.state.path());
            path = crashed.socketPath();
        }
        QFile stale(path);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleInstance next(place.state.path());
        QVERIFY(beginsFirst(next));
        QSignalSpy received(&next, &SingleInstance::received);
        SingleInstance second(place.state.path());
        second.begin(sample());
        QTRY_COMPARE(received.size(), 1);
    }

    void oneThatDoesNotAnswerIsSaid()
    {
        const Place place;
        SingleInstance second(place.state.path());
        QLocalServer silent;
        QVERIFY(silent.listen(second.socketPath()));
        QSignalSpy unanswered(&second, &SingleInstance::unanswered);
        second.begin(sample());
        QVERIFY(unanswered.wait(15000));
    }

    void rubbishIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("huge") << QByteArray("\xff\xff\xff\xff{", 5);
        QTest::newRow("no list") << QByteArray("\0\0\0\2{}", 6);
        QTest::newRow("no address") << QByteArray("\0\0\0\x0d{\"urls\":[\"\"]}", 17);
        QTest::newRow("more than said") << QByteArray("\0\0\0\2{}{}", 8);
    }
    void rubbishIsNotBelieved()
    {
        QFETCH(QByteArray, bytes);
        HandOver into;
        QCOMPARE(decode(bytes, into), HandOverState::Malformed);
        const Place place;
        SingleInstance first(place.state.path());
        QVERIFY(beginsFirst(first));
        QSignalSpy received(&first, &SingleInstance::received);
        QLocalSocket stranger;
        QSignalSpy thrownOut(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(first.socketPath());
        stranger.write(bytes);
        QTRY_COMPARE(thrownOut.size(), 1);
        QVERIFY(received.isEmpty());
    }

    void aMessageMayComeInPieces()
    {
        const QByteArray whole = encoded(sample());
        HandOver into;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(decode(whole.left(size), into), HandOverState::Incomplete);
        QCOMPARE(decode(whole, into), HandOverState::Whole);
        QCOMPARE(into, sample());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
