// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crc.h"
#include "core/base/file_source.h"
#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>
#include <utility>
#include <vector>

struct evp_md_ctx_st;

namespace partway {

/// The digests of bytes that come piece by piece, all kinds in one pass. One thread at a time.
class Digest
{
public:
    /// SourceUnreadable where the system's OpenSSL offers no such digest.
    static Result<Digest> of(DigestKinds kinds);

    void add(QByteArrayView bytes);
    /// Of all that was added so far; more can be added afterwards.
    [[nodiscard]] Digests result() const;

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    struct One
    {
        DigestKind kind = DigestKind::None;
        std::unique_ptr<evp_md_ctx_st, Free> context;
    };

    std::vector<One> m_all;
    std::vector<std::pair<DigestKind, Crc>> m_crcs;
};

} // namespace partway
