// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pooled_file_source.h"
#include "core/base/stream_source.h"
#include "tests/support/sample_file.h"
#include "tests/support/seeded_random.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace partway::tests {

/// A pipe whose writing end is the test's: it never waits.
class TestPipe
{
public:
    TestPipe()
    {
        [[maybe_unused]] const int made = ::pipe2(m_ends.data(), O_CLOEXEC);
        Q_ASSERT(made == 0);
        ::fcntl(m_ends[1], F_SETFL, O_NONBLOCK);
        std::signal(SIGPIPE, SIG_IGN); // write() tells it
    }
    ~TestPipe() { close(); }
    Q_DISABLE_COPY_MOVE(TestPipe)

    [[nodiscard]] std::unique_ptr<StreamInput> input() const { return StreamInput::of(m_ends[0]); }
    /// As many of them as there is room for now; -1 once nobody reads any more.
    qint64 write(const QByteArray &bytes) const
    {
        const auto count = ::write(m_ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return count < 0 && errno == EAGAIN ? 0 : count;
    }
    void close()
    {
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

/// A stream at one path, what was asked of it, and what it answered.
struct StreamRig
{
    explicit StreamRig(const StreamBudget &budget = {})
        : source(files, random, budget)
    {
    }

    void attach(const TestPipe &pipe) { QVERIFY(source.attach(path, pipe.input()).has_value()); }
    void follow(qint64 beyond)
    {
        growth.reset();
        following = source.follow(path, beyond, {}, [this](const Result<Growth> &told) { growth = told; });
    }
    /// What a machine does with a part: hash it, and let go of it.
    [[nodiscard]] QByteArray md5Of(ByteRange range)
    {
        std::optional<Result<Digests>> digests;
        const auto work = source.digest(path, {}, range, DigestKind::Md5,
                                        [&digests](const Result<Digests> &found) { digests = found; });
        if (!QTest::qWaitFor([&digests] { return digests.has_value(); }) || !*digests)
            return {};
        return (*digests)->md5;
    }
    [[nodiscard]] bool told() const
    {
        return QTest::qWaitFor([this] { return growth.has_value(); });
    }

    const QString path = QStringLiteral("-");
    PooledFileSource files{2};
    SeededRandom random{1};
    StreamSource source;
    FileSource::Work following;
    std::optional<Result<Growth>> growth;
};

} // namespace partway::tests
