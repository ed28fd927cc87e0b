// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_row.h"
#include "core/plan/transfer.h"

#include <QHash>
#include <QObject>

namespace partway {

class SnapshotFeed;

/// Which uploads on servers are transfers of the queue, kept up with each snapshot: a snapshot that changes
/// nothing of that costs next to nothing.
class OwnUploads : public QObject
{
    Q_OBJECT
public:
    explicit OwnUploads(const SnapshotFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] std::optional<OwnUpload> find(const UploadName &name) const;

Q_SIGNALS:
    /// What find() says of these has changed.
    void changed(const QList<partway::UploadName> &names);

private:
    void onChanged(const QList<partway::Transfer> &transfers);
    void onRemoved(const QList<partway::TransferId> &ids);
    void set(TransferId id, const QHash<UploadName, OwnUpload> &now, QList<UploadName> &moved);

    QHash<UploadName, OwnUpload> m_uploads;
    QHash<TransferId, QList<UploadName>> m_names;
};

} // namespace partway
