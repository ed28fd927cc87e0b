// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace partway::practice {

using NamedValues = std::vector<std::pair<std::string, std::string>>;

// What a request is refused with.
struct S3Error
{
    int status = 500;
    std::string code;
    std::string message;
    NamedValues elements{}; // further elements of the <Error> document, such as Region
    NamedValues headers{};  // further headers of the answer, such as Retry-After
};

template <typename T>
using Outcome = tl::expected<T, S3Error>;

inline tl::unexpected<S3Error> refusal(int status, std::string code, std::string message)
{
    return tl::make_unexpected(S3Error{status, std::move(code), std::move(message)});
}

} // namespace partway::practice
