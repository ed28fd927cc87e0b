// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_follower.h"
#include "core/base/pooled_file_source.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace partway;
using namespace std::chrono_literals;
using partway::tests::ManualClock;

namespace {

const SourceEnd onlyWhenTold{false, 0s, {}};

} // namespace

/// Files that are really written, and time that stands still: where an answer needs no time, none passes.
class FileFollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAtOnceWhatIsKnownAlready();
    void tellsGrowthWithTheNextLook();
    void endsAsSoonAsTheWriterCloses();
    void isWholeWhereNobodyWritesIt();
    void staysOpenWhileOneOfTwoWrites();
    void endsWithTheSentinelFile();
    void endsWhenToldTo();
    void remembersBetweenQuestions();
    void tellsThatTheFileWasReplaced();
    void tellsThatItIsGone();
    void asksNothingMoreOnceLetGo();
    void writesAreNotHeldUp();

private:
    void follow(qint64 beyond, const SourceEnd &end = {});
    void write(int bytes);
    /// The look is over, and found nothing to tell.
    [[nodiscard]] bool waits()
    {
        return QTest::qWaitFor([this] { return m_clock->timers() == 1; });
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<QFile> m_file;
    std::optional<ManualClock> m_clock;
    std::optional<PooledFileSource> m_source;
    std::optional<Result<Growth>> m_growth;
    FileSource::Work m_work;
};

void FileFollowerTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_file.emplace(m_folder->filePath(QStringLiteral("recording")));
    QVERIFY(m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    m_clock.emplace();
    m_source.emplace(*m_clock);
}

void FileFollowerTest::cleanup()
{
    m_work.reset();
    m_source.reset();
    m_clock.reset();
    m_file.reset();
    m_folder.reset();
    m_growth.reset();
}

void FileFollowerTest::follow(qint64 beyond, const SourceEnd &end)
{
    m_growth.reset();
    m_work = m_source->follow(m_file->fileName(), beyond, end,
                              [this](const Result<Growth> &growth) { m_growth = growth; });
}

void FileFollowerTest::write(int bytes) { QCOMPARE(m_file->write(QByteArray(bytes, 'x')), bytes); }

void FileFollowerTest::answersAtOnceWhatIsKnownAlready()
{
    write(100);
    follow(99);
    QVERIFY(!m_growth);
    QTRY_VERIFY(m_growth);
    QVERIFY(m_growth->has_value());
    QCOMPARE((*m_growth)->fingerprint.size, 100);
    QVERIFY(!(*m_growth)->ended);
    QCOMPARE(m_clock->timers(), 0);
}

void FileFollowerTest::tellsGrowthWithTheNextLook()
{
    write(100);
    follow(100);
    QVERIFY(waits());
    write(1);
    m_clock->advance(FileFollower::lookEvery);
    QTRY_VERIFY(m_growth);
    QCOMPARE((*m_growth)->fingerprint.size, 101);
    QVERIFY(!(*m_growth)->ended);
}

void FileFollowerTest::endsAsSoonAsTheWriterCloses()
{
#ifdef Q_OS_LINUX // elsewhere the next look tells it, or that it stood still
    write(100);
    follow(1000);
    QVERIFY(waits());
    write(20);
    m_file->close();
    QTRY_VERIFY(m_growth);
    QCOMPARE((*m_growth)->fingerprint.size, 120);
    QVERIFY((*m_growth)->ended);
#endif
}

void FileFollowerTest::isWholeWhereNobodyWritesIt()
{
    write(100);
    m_file->close();
    follow(1000, {true, 0s, m_folder->filePath(QStringLiteral("none"))});
    m_clock->advance(GrowthWatch::quietInstead); // only where the system does not tell who writes
    QTRY_VERIFY(m_growth || m_clock->timers() == 1);
    if (!m_growth)
        m_clock->advance(GrowthWatch::quietInstead);
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
}

void FileFollowerTest::staysOpenWhileOneOfTwoWrites()
{
#ifdef Q_OS_LINUX
    QFile second(m_file->fileName());
    QVERIFY(second.open(QIODevice::WriteOnly | QIODevice::Append));
    follow(1000);
    QVERIFY(waits());
    m_file->close(); // told, looked at, and not the end
    m_clock->advance(FileFollower::lookEvery);
    QVERIFY(waits());
    QVERIFY(!m_growth);
    second.close();
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
#endif
}

void FileFollowerTest::endsWithTheSentinelFile()
{
    write(10);
    QFile done(m_folder->filePath(QStringLiteral("done")));
    follow(1000, {false, 0s, done.fileName()});
    QVERIFY(waits());
    QVERIFY(done.open(QIODevice::WriteOnly));
    m_clock->advance(FileFollower::lookEvery);
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
}

void FileFollowerTest::endsWhenToldTo()
{
    write(10);
    follow(1000, onlyWhenTold);
    QVERIFY(waits());
    m_source->endFollowing(m_file->fileName());
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
    QCOMPARE((*m_growth)->fingerprint.size, 10);
}

void FileFollowerTest::remembersBetweenQuestions()
{
    write(10);
    follow(9, {false, 20s, {}});
    QTRY_VERIFY(m_growth);
    m_clock->advance(15s);
    follow(10, {false, 20s, {}});
    QVERIFY(waits());
    m_clock->advance(4500ms); // look after look: not yet
    QVERIFY(waits());
    QVERIFY(!m_growth);
    m_clock->advance(500ms);
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
}

void FileFollowerTest::tellsThatTheFileWasReplaced()
{
    write(10);
    follow(1000, onlyWhenTold);
    QVERIFY(waits());
    QFile other(m_folder->filePath(QStringLiteral("other")));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.resize(2000));
    other.close();
    QVERIFY(QFile::remove(m_file->fileName()));
    QVERIFY(other.rename(m_file->fileName()));
    m_clock->advance(FileFollower::lookEvery);
    QTRY_VERIFY(m_growth);
    QVERIFY(!m_growth->has_value());
    QCOMPARE(m_growth->error().kind, ErrorKind::SourceChanged);
}

void FileFollowerTest::tellsThatItIsGone()
{
    follow(1000);
    QVERIFY(waits());
    QVERIFY(QFile::remove(m_file->fileName()));
    m_clock->advance(FileFollower::lookEvery);
    QTRY_VERIFY(m_growth);
    QVERIFY(!m_growth->has_value());
    QCOMPARE(m_growth->error().kind, ErrorKind::SourceMissing);
}

void FileFollowerTest::asksNothingMoreOnceLetGo()
{
    write(10);
    follow(1000);
    QVERIFY(waits());
    m_work.reset();
    QCOMPARE(m_clock->timers(), 0);
    write(2000);
    m_source->endFollowing(m_file->fileName());
    // Letting an old one go does not end the new one.
    follow(10);
    FileSource::Work old = m_work;
    follow(10);
    old.reset();
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
}

// Looking whether somebody writes is never in a writer's way for longer than a blink, nor the end of anybody.
void FileFollowerTest::writesAreNotHeldUp()
{
    m_file->close();
    for (int round = 0; round < 200; ++round) {
        follow(100'000);
        QVERIFY(m_file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        write(10);
        m_file->close();
        m_work.reset();
    }
    QCOMPARE(m_file->size(), 2000);
    follow(100'000, {true, 1s, {}});
    QTRY_VERIFY(m_growth || m_clock->timers() == 1);
    m_clock->advance(2s);
    QTRY_VERIFY(m_growth);
    QVERIFY((*m_growth)->ended);
    QCOMPARE((*m_growth)->fingerprint.size, 2000);
}

QTEST_GUILESS_MAIN(FileFollowerTest)
#include "tst_file_follower.moc"
