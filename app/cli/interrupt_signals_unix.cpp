// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "app/cli/exit_code.h"
#include "app/cli/interrupt_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace partway {

namespace {

int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t signalsSeen = 0;

// Only what POSIX allows in a signal handler.
extern "C" void onSignal(int)
{
    signalsSeen = signalsSeen + 1;
    if (signalsSeen > 1)
        ::_exit(static_cast<int>(ExitCode::Resumable));
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

// pipe2() would do it in one, but is missing on macOS.
bool openPipe()
{
    if (::pipe(pipeEnds) != 0)
        return false;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

void handle(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = 0; // so that Ctrl-C ends a question at a prompt
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace

InterruptSignals::InterruptSignals(QObject *parent)
    : QObject(parent)
{
    if (!openPipe())
        return; // the system's own handling stays: the program ends, and the journal holds what is finished
    auto notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    m_source = std::move(notifier);
    handle(onSignal);
}

InterruptSignals::~InterruptSignals()
{
    handle(SIG_DFL);
    m_source.reset();
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace partway

#endif
