// SPDX-License-Identifier: GPL-3.0-or-later
// What a listing says beside its parts: the checksum that an upload was begun with, and what is sent because
// of it.
#include "core/base/checksum_name.h"
#include "core/plan/upload_machine.h"

#include <algorithm>

namespace partway {

namespace {

/// So far around a part others are looked at.
constexpr int nearby = 500;

} // namespace

void UploadMachine::noteListing(const event::PartsListed &e)
{
    // A store that has refused a part without one goes on doing so.
    m_sendsChecksums = e.needsChecksums || (m_sendsChecksums && e.checksumKind == m_checksumKind);
    m_checksumKind = e.checksumKind;
    m_checksums.clear();
    m_listedPart = 0;
    for (const RemotePart &part : e.parts) {
        m_listedPart = std::max(m_listedPart, part.number);
        if (part.checksumKind == m_checksumKind)
            noteChecksum(part.number, part.checksum);
    }
}

void UploadMachine::noteChecksum(int number, const QByteArray &checksum)
{
    if (checksum.isEmpty())
        m_checksums.erase(number);
    else
        m_checksums[number] = checksum;
}

void UploadMachine::forgetListing()
{
    m_checksumKind.clear();
    m_sendsChecksums = false;
    m_checksums.clear();
    m_listedPart = 0;
}

QString UploadMachine::checksumToSend() const { return m_sendsChecksums ? m_checksumKind : QString(); }

bool UploadMachine::cannotSend(Moment now)
{
    const QString kind = checksumToSend();
    if (kind.isEmpty() || checksumNamed(kind) != DigestKind::None)
        return false;
    fail({ErrorKind::NotImplemented, 0, QStringLiteral("checksum-kind"), {}, kind, {}}, now.steady);
    return true;
}

// Some stores want it of every part of such an upload, others only where it is part of the object's own.
void UploadMachine::sendChecksumsToo(Moment now)
{
    leaveEverything(now.steady);
    m_sendsChecksums = true;
    if (!cannotSend(now))
        enter(UploadState::Sending);
}

int UploadMachine::witnessFor(int number) const
{
    for (int distance = 1; distance <= nearby; ++distance) {
        for (const int other : {number - distance, number + distance}) {
            const bool exists = other >= 1 && other <= m_record.plan.count;
            if (exists && m_ledger.at(other).state == PartState::Confirmed)
                return other;
        }
    }
    return m_listedPart;
}

} // namespace partway
