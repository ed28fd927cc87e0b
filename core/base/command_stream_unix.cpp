// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/base/command_stream.h"

#include <QObject>
#include <QPointer>
#include <QProcess>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>
#include <utility>

namespace partway {

namespace {

class CommandProducer final : public StreamProducer
{
public:
    CommandProducer(const QString &commandLine, int output, QObject &keeper)
        : m_keeper(&keeper)
    {
        QObject::connect(m_process.get(), &QProcess::finished, m_process.get(),
                         [this](int code, QProcess::ExitStatus status) { ended(code, status); });
        QObject::connect(m_process.get(), &QProcess::errorOccurred, m_process.get(),
                         [this](QProcess::ProcessError error) {
                             if (error == QProcess::FailedToStart)
                                 tell(failure(ErrorKind::ProducerFailed, m_process->errorString()));
                         });
        m_process->setProcessChannelMode(QProcess::ForwardedChannels);
        m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
        // Not through the process object: that would take in all that there is, whether there is room or not.
        m_process->setChildProcessModifier([output] { ::dup2(output, STDOUT_FILENO); });
        m_process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), commandLine});
    }
    ~CommandProducer() override
    {
        m_process->disconnect();
        if (m_process->state() == QProcess::NotRunning)
            return;
        QProcess *last = m_process.release();
        last->setParent(m_keeper);
        QObject::connect(last, &QProcess::finished, last, &QObject::deleteLater);
        last->kill();
    }
    Q_DISABLE_COPY_MOVE(CommandProducer)

    void whenOver(std::function<void(Result<void>)> over) override
    {
        m_over = std::move(over);
        if (m_verdict)
            m_over(*m_verdict);
    }

private:
    void ended(int code, QProcess::ExitStatus status)
    {
        if (status == QProcess::CrashExit)
            tell(failure(ErrorKind::ProducerFailed,
                         QStringLiteral("the command was ended by signal %1").arg(code)));
        else if (code != 0)
            tell(failure(ErrorKind::ProducerFailed,
                         QStringLiteral("the command ended with exit status %1").arg(code)));
        else
            tell({});
    }

    void tell(Result<void> verdict)
    {
        m_verdict = std::move(verdict);
        if (m_over)
            m_over(*m_verdict);
    }

    std::function<void(Result<void>)> m_over;
    std::optional<Result<void>> m_verdict;
    QPointer<QObject> m_keeper;
    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
};

} // namespace

Result<CommandStream> startCommand(const QString &commandLine, QObject &keeper)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe(ends.data()) != 0)
        return failure(ErrorKind::ProducerFailed, qt_error_string(errno));
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    CommandStream command{StreamInput::of(ends[0]),
                          std::make_unique<CommandProducer>(commandLine, ends[1], keeper)};
    ::close(ends[1]); // the command has it: the stream ends when the last of its processes lets go of it
    return command;
}

} // namespace partway

#endif
