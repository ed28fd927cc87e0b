// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/part_body_stock.h"

#include <algorithm>
#include <cstring>

namespace partway {

PartBodyStock::PartBodyStock(Body body, const Clock &clock)
    : PartBody(std::move(body), clock)
{
    connect(&feed(), &SliceFeed::ready, this, &QIODevice::readyRead);
}

bool PartBodyStock::attach(QNetworkReply *) { return true; }

qint64 PartBodyStock::readData(char *to, qint64 most)
{
    if (m_at == m_slice.size()) {
        m_slice = feed().take().value_or(QByteArray());
        m_at = 0;
    }
    const qint64 count = std::min<qint64>(most, m_slice.size() - m_at);
    std::memcpy(to, m_slice.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

} // namespace partway
