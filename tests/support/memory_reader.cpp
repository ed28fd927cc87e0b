// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_reader.h"

#include <QCryptographicHash>

namespace partway::tests {

void MemoryReader::read(qint64 maxBytes, Ready ready)
{
    const QByteArray slice = m_bytes.mid(m_at, maxBytes);
    m_at += slice.size();
    ready(slice);
}

Digests MemoryReader::digests() const
{
    return {QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5),
            QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256)};
}

Body bodyOf(const QByteArray &bytes)
{
    Body body;
    body.reader = std::make_shared<MemoryReader>(bytes);
    body.size = bytes.size();
    body.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return body;
}

} // namespace partway::tests
