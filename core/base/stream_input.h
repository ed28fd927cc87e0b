// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace partway {

/// Where the bytes of a stream come from: once, in order. Closed when it goes away, and who writes into it
/// learns of that.
class StreamInput
{
public:
    virtual ~StreamInput() = default;
    /// Waits for bytes; how many, 0 at the end and once interrupted. One thread at a time.
    [[nodiscard]] virtual Result<qint64> read(char *into, qint64 size) = 0;
    /// A read that waits comes back, and every later one at once. Any thread.
    virtual void interrupt() = 0;

    /// Of this program; once only.
    static std::unique_ptr<StreamInput> standardInput();
    /// Takes an open descriptor or handle over.
    static std::unique_ptr<StreamInput> of(qintptr handle);
    /// A named pipe; does not wait for somebody to write into it. SourceMissing where nothing is there,
    /// SourceUnreadable where it is anything but a pipe.
    static Result<std::unique_ptr<StreamInput>> namedPipe(const QString &path);
    static bool isNamedPipe(const QString &path);
};

} // namespace partway
