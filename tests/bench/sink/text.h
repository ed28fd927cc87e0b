// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sink {

std::string lower(std::string_view text);
std::string hex(const unsigned char *bytes, std::size_t count);
std::string unhex(const std::string &digits);

/// The hex digits of a base64 Content-MD5; empty when it is not one.
std::string hexOfBase64Md5(const std::string &base64);

std::string md5Hex(const std::string &bytes);

/// Whether the query has the field at all, as in "?uploads".
bool hasField(const std::string &query, std::string_view name);

/// The field's value as it was sent; empty when it has none.
std::string fieldOf(const std::string &query, std::string_view name);

} // namespace sink
