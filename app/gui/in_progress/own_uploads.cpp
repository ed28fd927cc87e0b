// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/own_uploads.h"

#include "app/gui/queue/snapshot_feed.h"

namespace partway {

namespace {

QHash<UploadName, OwnUpload> uploadsOf(const Transfer &transfer)
{
    QHash<UploadName, OwnUpload> uploads;
    const auto named = [&transfer](const QString &uploadId) {
        return UploadName{transfer.request.account,
                          {transfer.request.bucket, transfer.request.key, uploadId}};
    };
    for (const QString &left : transfer.notFreed)
        uploads.insert(named(left), {transfer.id, OwnUpload::Hold::LeftOver});
    if (!transfer.uploadId.isEmpty() && !transfer.isFinal()) {
        const auto hold = transfer.canResume() ? OwnUpload::Hold::Stopped : OwnUpload::Hold::Moving;
        uploads.insert(named(transfer.uploadId), {transfer.id, hold});
    }
    return uploads;
}

} // namespace

OwnUploads::OwnUploads(const SnapshotFeed &feed, QObject *parent)
    : QObject(parent)
{
    connect(&feed, &SnapshotFeed::changed, this,
            [this](const QList<Transfer> &transfers) { onChanged(transfers); });
    connect(&feed, &SnapshotFeed::removed, this, &OwnUploads::onRemoved);
}

std::optional<OwnUpload> OwnUploads::find(const UploadName &name) const
{
    const auto found = m_uploads.constFind(name);
    return found == m_uploads.cend() ? std::nullopt : std::optional(*found);
}

void OwnUploads::set(TransferId id, const QHash<UploadName, OwnUpload> &now, QList<UploadName> &moved)
{
    const QList<UploadName> before = m_names.value(id);
    for (const UploadName &name : before) {
        if (!now.contains(name)) {
            m_uploads.remove(name);
            moved.append(name);
        }
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto known = m_uploads.constFind(it.key());
        if (known != m_uploads.cend() && *known == it.value())
            continue;
        m_uploads.insert(it.key(), it.value());
        moved.append(it.key());
    }
    if (now.isEmpty())
        m_names.remove(id);
    else if (before.size() != now.size() || !moved.isEmpty())
        m_names.insert(id, now.keys());
}

void OwnUploads::onChanged(const QList<Transfer> &transfers)
{
    QList<UploadName> moved;
    for (const Transfer &transfer : transfers) {
        if (!transfer.uploadId.isEmpty() || !transfer.notFreed.isEmpty() || m_names.contains(transfer.id))
            set(transfer.id, uploadsOf(transfer), moved);
    }
    if (!moved.isEmpty())
        Q_EMIT changed(moved);
}

void OwnUploads::onRemoved(const QList<TransferId> &ids)
{
    QList<UploadName> moved;
    for (const TransferId id : ids) {
        if (m_names.contains(id))
            set(id, {}, moved);
    }
    if (!moved.isEmpty())
        Q_EMIT changed(moved);
}

} // namespace partway
