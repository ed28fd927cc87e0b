// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <QByteArray>

namespace partway {

/// The bytes of one range, read and hashed in order. Calls block; any thread, one at a time. After a failure
/// every further read fails in the same way.
class RangeReader
{
public:
    virtual ~RangeReader() = default;

    /// The next bytes, `maxBytes` of them or all that are left; empty at the end. They are put into `buffer`,
    /// if it has room and nobody shares it.
    Result<QByteArray> next(qint64 maxBytes, QByteArray buffer = {});
    /// The same into a buffer; the number of bytes, 0 at the end.
    virtual Result<qint64> next(char *into, qint64 maxBytes) = 0;
    /// Of all bytes that were given out.
    [[nodiscard]] virtual Digests digests() const = 0;

protected:
    [[nodiscard]] virtual qint64 left() const = 0; ///< bytes
};

} // namespace partway
