// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/queue_policy.h"

namespace partway {

StartPolicy::StartPolicy(int transfersAtOnce)
    : m_places(transfersAtOnce)
{
}

void StartPolicy::running(const TransferRequest &request)
{
    --m_places;
    m_busy.insert({request.account, request.bucket, request.key});
}

bool StartPolicy::mayStart(const TransferRequest &request)
{
    if (!hasPlace() || !m_busy.insert({request.account, request.bucket, request.key}).second)
        return false;
    --m_places;
    return true;
}

} // namespace partway
