// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/digest.h"
#include "app/practice/s3_error.h"
#include "app/practice/signature_check.h"

#include <functional>
#include <string>
#include <string_view>

namespace partway::practice {

// Undoes aws-chunked framing (size;chunk-signature=... CRLF data CRLF ... 0 CRLF trailers CRLF) piece by
// piece and checks the chunk signatures of a signed stream.
class ChunkedBody
{
public:
    using Sink = std::function<Outcome<void>(std::string_view data)>;

    ChunkedBody(SignedRequest request, bool hasTrailer, Sink sink);

    Outcome<void> add(std::string_view bytes);
    Outcome<void> finish();                                    // the body must be complete
    const NamedValues &trailers() const { return m_trailers; } // names in lower case

private:
    enum class State { Size, Data, AfterData, Trailer, Done };

    Outcome<void> takeLine(const std::string &line);
    Outcome<void> startChunk(const std::string &line);
    Outcome<void> endChunk();
    Outcome<void> endTrailers();

    SignedRequest m_request;
    bool m_signed;
    bool m_hasTrailer;
    Sink m_sink;
    State m_state = State::Size;
    std::string m_line;
    std::uint64_t m_left = 0;
    bool m_last = false;
    std::string m_previous; // signature
    std::string m_claimed;  // signature of the chunk that is read
    Digest m_digest{DigestKind::Sha256};
    std::string m_signedTrailer;
    std::string m_trailerSignature;
    NamedValues m_trailers;
};

} // namespace partway::practice
