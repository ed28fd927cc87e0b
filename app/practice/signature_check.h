// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"
#include "app/practice/personality.h"
#include "app/practice/signature.h"
#include "app/practice/store_clock.h"

#include <mutex>
#include <string>

namespace partway::practice {

// What the signature promises about the body, for whoever takes it.
struct SignedRequest
{
    std::string payload; // x-amz-content-sha256: hex, UNSIGNED-PAYLOAD or STREAMING-...
    std::string timestamp;
    SignatureScope scope;
    std::string key;       // the signing key, for chunk signatures
    std::string signature; // the seed of the first chunk
};

// Who may come in: Signature V4 in the Authorization header or in the query.
class SignatureCheck
{
public:
    SignatureCheck(const Personality &personality, std::string region, AccessKey key);

    Outcome<SignedRequest> check(const RequestHead &head, Time now) const;

    void setAccessKey(AccessKey key);
    void expireToken();

private:
    struct Claim;
    Outcome<Claim> claimOf(const RequestHead &head) const;
    Outcome<void> checkTime(const Claim &claim, Time now) const;
    Outcome<void> checkToken(const RequestHead &head, const AccessKey &key, bool expired) const;

    const Personality &m_personality;
    std::string m_region;
    mutable std::mutex m_mutex;
    AccessKey m_key;
    bool m_tokenExpired = false;
};

} // namespace partway::practice
