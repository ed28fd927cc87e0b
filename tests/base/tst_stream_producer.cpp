// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/command_stream.h"
#include "tests/base/stream_rig.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace partway;
using partway::tests::StreamRig;
using partway::tests::TestPipe;

/// Real commands: only one that ends well makes a stream end.
class StreamProducerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithACommandThatEndsWell();
    void failsWithACommandThatFails_data();
    void failsWithACommandThatFails();
    void tellsWhatCameBeforeTheFailure();
    void aClosedOutputIsNoEndWhileTheCommandRuns();
    void stopsTheCommandWhenNobodyReads();

private:
    static void run(StreamRig &rig, const QString &commandLine);
};

void StreamProducerTest::run(StreamRig &rig, const QString &commandLine)
{
    auto command = startCommand(commandLine, *QCoreApplication::instance());
    QVERIFY(command.has_value());
    QVERIFY(rig.source.attach(rig.path, std::move(command->input), std::move(command->producer)).has_value());
}

void StreamProducerTest::endsWithACommandThatEndsWell()
{
    StreamRig rig;
    run(rig, QStringLiteral("printf hello; exec head -c 3000000 /dev/zero"));
    rig.follow(10 * MiB);
    QVERIFY(rig.told());
    QVERIFY(rig.growth->has_value());
    QVERIFY((*rig.growth)->ended);
    QCOMPARE((*rig.growth)->fingerprint.size, 3'000'005);
}

void StreamProducerTest::failsWithACommandThatFails_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("says");
    QTest::newRow("status") << QStringLiteral("printf abc; exit 3") << QStringLiteral("status 3");
    QTest::newRow("nothing written") << QStringLiteral("exit 1") << QStringLiteral("status 1");
    QTest::newRow("no such command") << QStringLiteral("exec 2>/dev/null; no-such-command-here")
                                     << QStringLiteral("status 127");
    QTest::newRow("signal") << QStringLiteral("printf abc; kill -9 $$") << QStringLiteral("signal 9");
}

void StreamProducerTest::failsWithACommandThatFails()
{
    QFETCH(QString, command);
    QFETCH(QString, says);
    StreamRig rig;
    run(rig, command);
    rig.follow(10 * MiB);
    QVERIFY(rig.told());
    QVERIFY(!rig.growth->has_value());
    QCOMPARE(rig.growth->error().kind, ErrorKind::ProducerFailed);
    QVERIFY2(rig.growth->error().detail.contains(says), qPrintable(rig.growth->error().detail));
}

// It is sent, and need not be sent again.
void StreamProducerTest::tellsWhatCameBeforeTheFailure()
{
    StreamRig rig;
    run(rig, QStringLiteral("head -c 200000 /dev/zero; exit 3"));
    rig.follow(10 * MiB);
    QVERIFY(rig.told());
    QVERIFY(!rig.growth->has_value());
    rig.follow(99'999);
    QVERIFY(rig.told());
    QVERIFY(rig.growth->has_value());
    QCOMPARE((*rig.growth)->fingerprint.size, 100'000);
    QVERIFY(!(*rig.growth)->ended);
    QVERIFY(!rig.md5Of({0, 100'000}).isEmpty());
    rig.follow(199'999);
    QVERIFY(rig.told());
    QVERIFY(rig.growth->has_value());
    rig.follow(299'999);
    QVERIFY(rig.told());
    QCOMPARE(rig.growth->error().kind, ErrorKind::ProducerFailed);
}

void StreamProducerTest::aClosedOutputIsNoEndWhileTheCommandRuns()
{
    QTemporaryDir folder;
    const QString gate = folder.filePath(QStringLiteral("gate"));
    StreamRig rig;
    // Goes on when somebody opens the gate, long after it closed its output.
    run(rig, QStringLiteral("mkfifo '%1'; printf abc; exec >&-; read word < '%1'; exit 5").arg(gate));
    rig.follow(2);
    QVERIFY(rig.told());
    rig.follow(99);
    QTRY_VERIFY(QFile::exists(gate));
    QVERIFY(!rig.growth);
    QFile opener(gate);
    QVERIFY(opener.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!rig.growth);
    opener.write("on\n");
    QVERIFY(rig.told());
    QVERIFY(!rig.growth->has_value());
    QCOMPARE(rig.growth->error().kind, ErrorKind::ProducerFailed);
}

// All of its processes hold a named pipe: that ends when the last of them has gone.
void StreamProducerTest::stopsTheCommandWhenNobodyReads()
{
    QTemporaryDir folder;
    const QString held = folder.filePath(QStringLiteral("held"));
    QCOMPARE(::mkfifo(QFile::encodeName(held).constData(), 0600), 0);
    StreamRig other;
    std::optional<Result<Growth>> gone;
    const auto work = other.source.follow(held, 9, {}, [&gone](const auto &growth) { gone = growth; });
    {
        StreamRig rig;
        run(rig, QStringLiteral("exec 9>'%1'; cat /dev/zero | cat").arg(held));
        rig.follow(MiB);
        QVERIFY(rig.told());
        QVERIFY(!gone);
    }
    QTRY_VERIFY(gone.has_value());
    QVERIFY(gone->has_value() && (*gone)->ended);
}

QTEST_GUILESS_MAIN(StreamProducerTest)
#include "tst_stream_producer.moc"
