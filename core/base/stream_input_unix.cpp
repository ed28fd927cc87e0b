// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/base/stream_input.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace partway {

namespace {

auto systemFailure(const char *doing, int error)
{
    const bool missing = error == ENOENT || error == ENOTDIR;
    return failure(missing ? ErrorKind::SourceMissing : ErrorKind::SourceUnreadable,
                   QStringLiteral("%1: %2").arg(QLatin1String(doing), qt_error_string(error)));
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }

private:
    const int m_number;
};

std::array<int, 2> newPipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) == 0)
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return ends;
}

/// A descriptor, and a pipe of our own whose closing wakes who waits for it.
class DescriptorInput final : public StreamInput
{
public:
    explicit DescriptorInput(int descriptor)
        : DescriptorInput(descriptor, newPipe())
    {
    }

    Result<qint64> read(char *into, qint64 size) override
    {
        while (true) {
            std::array<pollfd, 2> waiting{pollfd{m_source.number(), POLLIN, 0},
                                          pollfd{m_woken.number(), POLLIN, 0}};
            if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
                return systemFailure("cannot wait for the stream", errno);
            if (waiting[1].revents != 0)
                return 0;
            if (waiting[0].revents == 0)
                continue;
            const auto count = ::read(m_source.number(), into, static_cast<std::size_t>(size));
            if (count >= 0)
                return count;
            if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)
                return systemFailure("cannot read the stream", errno);
        }
    }

    void interrupt() override
    {
        const char wake = 0;
        // Its room is never used up by the few calls that there are.
        [[maybe_unused]] const auto written = ::write(m_waker.number(), &wake, 1);
    }

private:
    DescriptorInput(int descriptor, std::array<int, 2> pipe)
        : m_source(descriptor)
        , m_woken(pipe[0])
        , m_waker(pipe[1])
    {
    }

    const Descriptor m_source;
    const Descriptor m_woken;
    const Descriptor m_waker;
};

} // namespace

std::unique_ptr<StreamInput> StreamInput::standardInput() { return of(STDIN_FILENO); }

std::unique_ptr<StreamInput> StreamInput::of(qintptr handle)
{
    const int descriptor = static_cast<int>(handle);
#ifdef F_SETPIPE_SZ
    constexpr int pipeRoom = 1024 * 1024; // what an ordinary user may ask for; fewer and longer reads
    ::fcntl(descriptor, F_SETPIPE_SZ, pipeRoom);
#endif
    return std::make_unique<DescriptorInput>(descriptor);
}

Result<std::unique_ptr<StreamInput>> StreamInput::namedPipe(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {
    };
    if (::stat(name.constData(), &status) != 0)
        return systemFailure("cannot look at the pipe", errno);
    if (!S_ISFIFO(status.st_mode))
        return failure(ErrorKind::SourceUnreadable, QStringLiteral("not a regular file, and no pipe either"));
    int descriptor = -1;
    do
        descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return systemFailure("cannot open the pipe", errno);
    return of(descriptor);
}

bool StreamInput::isNamedPipe(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

} // namespace partway

#endif
