// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"
#include "tests/simulation/sim_life.h"

namespace partway::sim {

/// Keys in generations: the server takes the newest only, the keychain holds the one that the person put
/// there.
class KeyRing
{
public:
    void expire() { ++m_valid; }
    void renew() { m_held = m_valid; }
    void lock(bool locked) { m_locked = locked; }
    [[nodiscard]] Result<Credentials> held() const;
    [[nodiscard]] bool accepts(const Credentials &credentials) const;

private:
    int m_valid = 1;
    int m_held = 1;
    bool m_locked = false;
};

/// The key ring as one life of the program sees it.
class SimCredentials final : public CredentialStore
{
public:
    SimCredentials(const KeyRing &ring, LifePtr life)
        : m_ring(ring)
        , m_life(std::move(life))
    {
    }
    void fetch(const AccountId &account, std::function<void(Result<Credentials>)> done) override;

private:
    const KeyRing &m_ring;
    LifePtr m_life;
};

} // namespace partway::sim
