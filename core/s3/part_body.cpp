// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/part_body.h"

#include "core/s3/part_body_fast.h"
#include "core/s3/part_body_stock.h"

#include <algorithm>
#include <cstring>

namespace partway {

SmallBody::SmallBody(QByteArray document)
    : m_document(std::move(document))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SmallBody::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, m_document.size() - m_at);
    std::memcpy(to, m_document.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

PartBody::PartBody(Body body, const Clock &clock)
    : m_feed(std::move(body), clock)
{
    // Unbuffered: else QIODevice would ask readData() for 16 KiB whatever was wanted.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::unique_ptr<PartBody> makePartBody(Body body, const Clock &clock, BodyPath path)
{
    switch (path) {
    case BodyPath::Fast:
        return std::make_unique<PartBodyFast>(std::move(body), clock);
    case BodyPath::Stock:
        return std::make_unique<PartBodyStock>(std::move(body), clock);
    }
    Q_UNREACHABLE();
}

} // namespace partway
