// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/range_reader.h"

#include <algorithm>

namespace partway {

Result<QByteArray> RangeReader::next(qint64 maxBytes, QByteArray buffer)
{
    const qint64 size = std::min(maxBytes, left());
    if (size <= buffer.capacity() && buffer.isDetached())
        buffer.resize(size);
    else
        buffer = QByteArray(size, Qt::Uninitialized);
    const auto count = next(buffer.data(), size);
    if (!count)
        return failure(count.error());
    return buffer;
}

} // namespace partway
