// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "core/base/stream_input.h"

#include <qt_windows.h>

#include <algorithm>
#include <atomic>

namespace partway {

namespace {

constexpr DWORD lookEvery = 20; // ms
constexpr qint64 largestRead = 1 << 20;

auto systemFailure(const char *doing, DWORD error)
{
    return failure(
        ErrorKind::SourceUnreadable,
        QStringLiteral("%1: %2").arg(QLatin1String(doing), qt_error_string(static_cast<int>(error))));
}

/// A pipe is looked into before it is read, since a read that waits cannot be woken.
class HandleInput final : public StreamInput
{
public:
    explicit HandleInput(HANDLE handle)
        : m_handle(handle)
        , m_isPipe(::GetFileType(handle) == FILE_TYPE_PIPE)
    {
    }
    ~HandleInput() override { ::CloseHandle(m_handle); }
    Q_DISABLE_COPY_MOVE(HandleInput)

    Result<qint64> read(char *into, qint64 size) override
    {
        for (DWORD there = 0; m_isPipe && there == 0;) {
            if (m_interrupted)
                return 0;
            if (!::PeekNamedPipe(m_handle, nullptr, 0, nullptr, &there, nullptr))
                return endOr(::GetLastError());
            if (there == 0)
                ::Sleep(lookEvery);
        }
        if (m_interrupted)
            return 0;
        DWORD count = 0;
        if (!::ReadFile(m_handle, into, static_cast<DWORD>(std::min(size, largestRead)), &count, nullptr))
            return endOr(::GetLastError());
        return count;
    }

    void interrupt() override { m_interrupted = true; }

private:
    static Result<qint64> endOr(DWORD error)
    {
        if (error == ERROR_BROKEN_PIPE || error == ERROR_HANDLE_EOF)
            return 0;
        return systemFailure("cannot read the stream", error);
    }

    HANDLE const m_handle;
    const bool m_isPipe;
    std::atomic<bool> m_interrupted = false;
};

} // namespace

std::unique_ptr<StreamInput> StreamInput::standardInput()
{
    return of(reinterpret_cast<qintptr>(::GetStdHandle(STD_INPUT_HANDLE)));
}

std::unique_ptr<StreamInput> StreamInput::of(qintptr handle)
{
    return std::make_unique<HandleInput>(reinterpret_cast<HANDLE>(handle));
}

Result<std::unique_ptr<StreamInput>> StreamInput::namedPipe(const QString &)
{
    return failure(ErrorKind::SourceUnreadable, QStringLiteral("not a regular file"));
}

bool StreamInput::isNamedPipe(const QString &) { return false; }

} // namespace partway

#endif
