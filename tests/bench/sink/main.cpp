// SPDX-License-Identifier: GPL-3.0-or-later
// A fast S3 server that takes uploads and throws the bytes away, so that the client is what gets measured.
#include "tests/bench/sink/worker.h"

#include <openssl/err.h>

#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr const char *usage = "usage: partway_sink [--port N] [--tls CERTIFICATE.pem KEY.pem] [--md5] "
                              "[--threads N] [--lowat BYTES] [--log FILE]\n";

SSL_CTX *serverContext(const std::string &certificate, const std::string &key)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (SSL_CTX_use_certificate_chain_file(context, certificate.c_str()) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, key.c_str(), SSL_FILETYPE_PEM) != 1) {
        ERR_print_errors_fp(stderr);
        std::exit(1);
    }
    const unsigned char id = 's';
    SSL_CTX_set_session_id_context(context, &id, 1);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_default_read_buffer_len(context, 262144);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

/// Nothing when the arguments are wrong.
std::optional<sink::Options> parse(const std::vector<std::string> &arguments)
{
    sink::Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &name = arguments[i];
        const std::size_t left = arguments.size() - i - 1;
        if (name == "--md5")
            options.trueMd5 = true;
        else if (name == "--port" && left >= 1)
            options.port = static_cast<std::uint16_t>(std::atoi(arguments[++i].c_str()));
        else if (name == "--threads" && left >= 1)
            options.threads = std::atoi(arguments[++i].c_str());
        else if (name == "--lowat" && left >= 1)
            options.lowWaterMark = std::atoi(arguments[++i].c_str());
        else if (name == "--log" && left >= 1)
            options.log = std::fopen(arguments[++i].c_str(), "w");
        else if (name == "--tls" && left >= 2) {
            options.tls = serverContext(arguments[i + 1], arguments[i + 2]);
            i += 2;
        } else
            return std::nullopt;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const std::optional<sink::Options> options = parse({argv + 1, argv + argc});
    if (!options) {
        std::fputs(usage, stderr);
        return 2;
    }
    sink::SharedState state;
    state.options = *options;
    std::vector<std::thread> others;
    for (int i = 1; i < options->threads; ++i)
        others.emplace_back([&state] { sink::serve(state); });
    sink::serve(state);
}
