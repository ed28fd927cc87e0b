// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace partway::practice {

// Percent-encodes all but A-Za-z0-9-._~ (and "/" where asked), as Signature V4 and encoding-type=url do.
std::string percentEncoded(std::string_view text, bool keepSlash = false);
// A broken escape stays as it is. With plusIsSpace, "+" becomes a blank (query strings).
std::string percentDecoded(std::string_view text, bool plusIsSpace = false);

std::string toHex(std::string_view bytes);
std::string toBase64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view text); // nullopt: not base64

std::string lowerCase(std::string_view text); // ASCII
std::string_view trimmed(std::string_view text);
std::optional<long long> toInteger(std::string_view text); // the whole text, decimal, sign allowed
bool isUtf8(std::string_view text);

} // namespace partway::practice
