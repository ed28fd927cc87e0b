// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace partway {

enum class Slash { Keep, Encode };

/// RFC 3986, upper-case hex, unreserved characters left alone. The only encoder: what is signed and what goes
/// on the wire both come from here.
QByteArray percentEncoded(const QByteArray &bytes, Slash slash);

enum class Plus { IsPlus, IsSpace };

/// Nothing where a "%" is not followed by two hex digits.
std::optional<QByteArray> percentDecoded(const QByteArray &text, Plus plus);

} // namespace partway
