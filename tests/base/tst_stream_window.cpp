// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_window.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace partway;

namespace {

constexpr qint64 piece = 10;

/// Numbers its bytes, so that each tells where it stands.
QByteArray numbered(qint64 from, qint64 size)
{
    QByteArray bytes;
    for (qint64 at = from; at < from + size; ++at)
        bytes.append(static_cast<char>(at % 251));
    return bytes;
}

/// A window, and who writes into it as many bytes as the test says.
class Filled
{
public:
    explicit Filled(qint64 capacity, std::unique_ptr<PieceStore> store = PieceStore::inMemory(piece))
        : window(std::move(store), capacity, [this] { ++notices; })
        , m_writer([this] { write(); })
    {
    }
    ~Filled()
    {
        m_stop = true;
        window.close();
        m_writer.join();
    }
    Q_DISABLE_COPY_MOVE(Filled)

    /// Waits until they are in, or there is no more room; how many that were.
    qint64 fill(qint64 bytes)
    {
        const qint64 before = window.state().written;
        m_target = before + bytes;
        const bool settled = QTest::qWaitFor([this] {
            const auto state = window.state();
            return state.written == m_target || state.full;
        });
        const qint64 written = window.state().written;
        m_target = written;
        return settled ? written - before : -1;
    }
    [[nodiscard]] QByteArray read(qint64 from, qint64 size) const
    {
        QByteArray bytes(size, '\0');
        return window.read(from, bytes.data(), size) ? bytes : QByteArray();
    }

    std::atomic<int> notices = 0;
    StreamWindow window;

private:
    void write()
    {
        while (const qint64 room = window.waitForRoom()) {
            const qint64 written = window.state().written;
            const qint64 wanted = m_target - written;
            const QByteArray bytes = numbered(written, std::clamp<qint64>(wanted, 0, room));
            if (m_stop || !window.append(bytes.constData(), bytes.size()))
                return;
            if (bytes.isEmpty())
                std::this_thread::yield();
        }
    }

    std::atomic<qint64> m_target = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_writer;
};

} // namespace

class StreamWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void waitsWhereThereIsNoRoom();
    void releasedBytesMakeRoomInAnyOrder();
    void roomIsMadeOnlyByWholePieces();
    void doesNotReadWhatIsGoneOrNotThere();
    void growsOnDemand();
    void tellsOnceAsManyBytesAsAsked();
    void takesNothingAfterItsEnd();
    void keepsTheFirstOfEndAndFailure();
};

void StreamWindowTest::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<bool>("spooled");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a file") << true;
}

void StreamWindowTest::givesBackWhatWasPutIn()
{
    QFETCH(bool, spooled);
    QTemporaryDir folder;
    auto store = spooled ? *PieceStore::inFolder(folder.path(), piece) : PieceStore::inMemory(piece);
    Filled filled(100, std::move(store));
    QCOMPARE(filled.fill(77), 77);
    QCOMPARE(filled.read(0, 77), numbered(0, 77));
    QCOMPARE(filled.read(13, 19), numbered(13, 19));
    filled.window.release({0, 40});
    QCOMPARE(filled.fill(50), 50); // in the room of what is gone
    QCOMPARE(filled.read(40, 87), numbered(40, 87));
}

void StreamWindowTest::waitsWhereThereIsNoRoom()
{
    Filled filled(20);
    const qint64 held = filled.fill(1000);
    QCOMPARE(held, 30); // a piece more, since ranges begin within pieces
    QCOMPARE(filled.fill(1000), 0);
    filled.window.release({0, 10});
    QCOMPARE(filled.fill(1000), 10);
    QCOMPARE(filled.read(10, 30), numbered(10, 30));
}

void StreamWindowTest::releasedBytesMakeRoomInAnyOrder()
{
    Filled filled(50);
    QCOMPARE(filled.fill(60), 60);
    filled.window.release({25, 10}); // touches two pieces, covers none
    filled.window.release({35, 15});
    QCOMPARE(filled.read(0, 25), numbered(0, 25));
    QCOMPARE(filled.read(50, 10), numbered(50, 10));
    QCOMPARE(filled.fill(20), 20); // 30..50 made two pieces free
    filled.window.release({0, 25});
    filled.window.release({0, 25}); // again does no harm
    QCOMPARE(filled.fill(30), 30);
    QCOMPARE(filled.read(50, 60), numbered(50, 60));
}

void StreamWindowTest::roomIsMadeOnlyByWholePieces()
{
    Filled filled(20);
    QCOMPARE(filled.fill(30), 30);
    filled.window.release({0, 9});
    QCOMPARE(filled.fill(1), 0);
}

void StreamWindowTest::doesNotReadWhatIsGoneOrNotThere()
{
    Filled filled(50);
    QCOMPARE(filled.fill(30), 30);
    filled.window.release({0, 10});
    QByteArray into(30, '\0');
    QCOMPARE(filled.window.read(0, into.data(), 10).error().kind, ErrorKind::SourceChanged);
    QCOMPARE(filled.window.read(25, into.data(), 10).error().kind, ErrorKind::SourceChanged);
    QVERIFY(filled.window.read(10, into.data(), 20).has_value());
}

void StreamWindowTest::growsOnDemand()
{
    Filled filled(20);
    QCOMPARE(filled.fill(30), 30);
    filled.window.growTo(60);
    QCOMPARE(filled.fill(40), 40);
    filled.window.growTo(20); // never less again
    filled.window.release({0, 10});
    QCOMPARE(filled.fill(10), 10);
}

void StreamWindowTest::tellsOnceAsManyBytesAsAsked()
{
    Filled filled(100);
    filled.window.tellAt(25);
    filled.fill(24);
    QCOMPARE(filled.notices.load(), 0);
    filled.fill(1);
    QCOMPARE(filled.notices.load(), 1);
    filled.fill(20);
    QCOMPARE(filled.notices.load(), 1);
}

void StreamWindowTest::takesNothingAfterItsEnd()
{
    Filled filled(100);
    filled.fill(10);
    filled.window.end();
    QVERIFY(!filled.window.append("abc", 3));
    QCOMPARE(filled.window.state().written, 10);
    QVERIFY(filled.window.state().ended);
}

void StreamWindowTest::keepsTheFirstOfEndAndFailure()
{
    Filled filled(100);
    filled.window.fail({ErrorKind::SourceUnreadable, 0, {}, {}, {}, {}});
    filled.window.end();
    QVERIFY(!filled.window.state().ended);
    QCOMPARE(filled.window.state().failure->kind, ErrorKind::SourceUnreadable);
}

QTEST_GUILESS_MAIN(StreamWindowTest)
#include "tst_stream_window.moc"
