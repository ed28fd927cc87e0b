// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/ssl.h>
#include <tl/expected.hpp>

#include <filesystem>
#include <memory>
#include <string>

namespace partway::practice {

// A certificate for localhost, 127.0.0.1, ::1 and *.localhost that signs itself, with its key (0600); kept
// while it is valid. The error is a sentence.
tl::expected<void, std::string> ensureSelfSigned(const std::filesystem::path &certificate,
                                                 const std::filesystem::path &key);

tl::expected<std::shared_ptr<SSL_CTX>, std::string> tlsContext(const std::filesystem::path &certificate,
                                                               const std::filesystem::path &key);

} // namespace partway::practice
