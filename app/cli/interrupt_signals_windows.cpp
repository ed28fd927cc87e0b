// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "app/cli/exit_code.h"
#include "app/cli/interrupt_signals.h"

#include <QMetaObject>
#include <qt_windows.h>

namespace partway {

namespace {

// The system tells in a thread of its own, whenever it likes.
SRWLOCK door = SRWLOCK_INIT;
InterruptSignals *listener = nullptr;
bool told = false;

BOOL WINAPI onControl(DWORD event)
{
    ::AcquireSRWLockExclusive(&door);
    const bool second = told;
    told = true;
    if (listener != nullptr && !second)
        QMetaObject::invokeMethod(listener, &InterruptSignals::interrupted, Qt::QueuedConnection);
    ::ReleaseSRWLockExclusive(&door);
    if (second)
        ::ExitProcess(static_cast<UINT>(ExitCode::Resumable));
    // When the console goes or the person signs out, the process is ended as soon as this returns: the few
    // seconds that it is given belong to the thread that puts things in order.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        ::Sleep(INFINITE);
    return TRUE;
}

void listen(InterruptSignals *to)
{
    ::AcquireSRWLockExclusive(&door);
    listener = to;
    told = false;
    ::ReleaseSRWLockExclusive(&door);
}

} // namespace

InterruptSignals::InterruptSignals(QObject *parent)
    : QObject(parent)
{
    listen(this);
    ::SetConsoleCtrlHandler(onControl, TRUE);
}

InterruptSignals::~InterruptSignals()
{
    ::SetConsoleCtrlHandler(onControl, FALSE);
    listen(nullptr);
}

} // namespace partway

#endif
