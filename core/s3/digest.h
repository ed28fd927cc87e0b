// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partway {

/// Of small things only, in the calling thread: payloads are hashed in the pool.
QByteArray sha256(const QByteArray &bytes);
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);

} // namespace partway
