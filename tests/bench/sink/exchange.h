// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/bench/sink/shared_state.h"

#include <openssl/evp.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace sink {

/// The requests of one connection, one after the other: bytes in, answers out. Bodies are counted and
/// dropped.
class Exchange
{
public:
    explicit Exchange(SharedState &state);

    /// Takes what arrived. What is to be sent back is in output().
    void take(const char *bytes, std::size_t count);

    /// Bytes of the body that nobody looks at and that may therefore be dropped in the kernel; 0 when they
    /// must be read.
    std::uint64_t droppable() const;
    /// That many of the droppable bytes were dropped.
    void dropped(std::uint64_t count);

    bool betweenRequests() const { return m_stage == Stage::Head; }
    bool endsConnection() const { return m_close && betweenRequests(); }
    std::string &output() { return m_output; }

private:
    enum class Stage { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailer };

    void parse();
    bool parseHead();
    bool parseBody();
    bool parseChunk();
    bool takeLine(std::string &line);
    void beginBody();
    void consume(const char *bytes, std::size_t count);
    void consumeInput();

    void answer();
    void answerPut(const std::string &etag, bool bucketOnly);
    void answerCreate();
    void answerComplete();
    void answerRead(bool bucketOnly);
    void reply(int status, const std::string &headers, const std::string &body);
    std::string etagOfBody();
    std::string metadata() const;
    std::string checksums() const;

    struct FreeDigest
    {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    SharedState &m_state;
    Stage m_stage = Stage::Head;
    std::string m_input, m_output;
    std::uint64_t m_left = 0, m_received = 0;
    bool m_close = false;
    std::string m_method, m_path, m_query;
    std::map<std::string, std::string> m_headers;
    std::unique_ptr<EVP_MD_CTX, FreeDigest> m_digest;
};

} // namespace sink
