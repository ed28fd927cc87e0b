// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sink/shared_state.h"

#include <array>
#include <sys/resource.h>

namespace sink {

std::string Counters::json() const
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return std::to_string(static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6);
    };
    std::string text = "{\"user\":" + seconds(usage.ru_utime) + ",\"sys\":" + seconds(usage.ru_stime);
    const std::array<std::pair<const char *, const Counter *>, 15> fields{{
        {"bytes", &bytes},
        {"reqs", &requests},
        {"conns", &connections},
        {"open", &open},
        {"maxopen", &mostOpen},
        {"handshakes", &handshakes},
        {"resumed", &resumed},
        {"expect", &expectContinue},
        {"te_chunked", &chunked},
        {"aws_chunked", &awsChunked},
        {"parts", &parts},
        {"content_md5", &withMd5},
        {"sha256_payload", &withSha256},
        {"unsigned_payload", &unsignedPayload},
        {"reads", &reads},
    }};
    for (const auto &[name, counter] : fields)
        text += ",\"" + std::string(name) + "\":" + std::to_string(counter->load());
    return text + "}\n";
}

} // namespace sink
