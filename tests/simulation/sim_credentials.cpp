// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_credentials.h"

namespace partway::sim {

namespace {

QByteArray keyOf(int generation) { return "key-" + QByteArray::number(generation); }

} // namespace

Result<Credentials> KeyRing::held() const
{
    if (m_locked)
        return failure(ErrorKind::CredentialsMissing);
    return Credentials{keyOf(m_held), "a secret", {}, std::nullopt};
}

bool KeyRing::accepts(const Credentials &credentials) const
{
    return credentials.accessKeyId == keyOf(m_valid);
}

void SimCredentials::fetch(const AccountId &, std::function<void(Result<Credentials>)> done)
{
    if (m_life->step())
        done(m_ring.held());
}

} // namespace partway::sim
