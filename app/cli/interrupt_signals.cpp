// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt_signals.h"

#include "app/cli/exit_code.h"

#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace partway {

#ifdef Q_OS_UNIX

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
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the system's own handling stays: the program ends, and the journal holds what is finished
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    handle(onSignal);
}

InterruptSignals::~InterruptSignals()
{
    handle(SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

#else

InterruptSignals::InterruptSignals(QObject *parent)
    : QObject(parent)
{
}
InterruptSignals::~InterruptSignals() = default;

#endif

} // namespace partway
