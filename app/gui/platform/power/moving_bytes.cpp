// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/power/moving_bytes.h"

namespace partway {

void MovingBytes::see(const Transfer &transfer, SteadyTime now)
{
    const bool waits = transfer.waiting != Waiting::None;
    const bool closing =
        transfer.state == TransferState::Completing || transfer.state == TransferState::Verifying;
    if (closing && !waits)
        m_closing.insert(transfer.id);
    else
        m_closing.remove(transfer.id);
    // A look at the file or the server between two requests is no end: patience for the last byte goes on.
    if (transfer.state == TransferState::Reconciling || transfer.state == TransferState::Creating)
        return;
    if (transfer.state != TransferState::Sending) {
        m_sent.remove(transfer.id);
        return;
    }
    const qint64 sent = transfer.confirmed + transfer.inFlight;
    const auto before = m_sent.constFind(transfer.id);
    // At its first snapshot nothing has moved yet that we know of, unless bytes are on their way.
    const bool moved = before == m_sent.cend() ? transfer.inFlight > 0 : sent > *before;
    m_sent.insert(transfer.id, sent);
    if (moved)
        m_lastByte = now;
}

void MovingBytes::see(const FolderUpload &folder, SteadyTime now)
{
    if (folder.state != FolderState::Running) {
        forget(folder.id);
        return;
    }
    const qint64 sent = folder.counts.of(FileState::Done).files;
    const auto before = m_foldersSent.find(folder.id);
    const bool moved = folder.bytesPerSecond >= 1 || (before != m_foldersSent.end() && sent > before->second);
    m_foldersSent.insert_or_assign(folder.id, sent);
    if (moved && folder.waiting == Waiting::None && !folder.waitsForKeys)
        m_lastByte = now;
}

void MovingBytes::forget(TransferId id)
{
    m_sent.remove(id);
    m_closing.remove(id);
}

bool MovingBytes::isMoving(SteadyTime now) const
{
    if (!m_closing.isEmpty())
        return true;
    return (!m_sent.isEmpty() || !m_foldersSent.empty()) && m_lastByte && now - *m_lastByte < patience;
}

std::optional<SteadyTime> MovingBytes::lookAgainAt() const
{
    if (!m_closing.isEmpty() || (m_sent.isEmpty() && m_foldersSent.empty()) || !m_lastByte)
        return std::nullopt;
    return *m_lastByte + patience;
}

} // namespace partway
