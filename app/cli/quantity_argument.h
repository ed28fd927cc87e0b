// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace partway {

/// "8388608", "64M", "5MiB", "1.5G": K, M, G and T are powers of 1024 with and without "iB", and powers of
/// 1000 with "B" ("64MB"). Nothing where the text is anything else, not positive, or above 2^62.
std::optional<qint64> sizeArgument(const QString &text);
/// "7d", "12h", "30min", "2w": a whole number and a unit. Nothing where the text is anything else, not
/// positive, or above a hundred years.
std::optional<std::chrono::seconds> ageArgument(const QString &text);
/// As a size, with or without "/s" behind it.
std::optional<qint64> rateArgument(const QString &text);

} // namespace partway
