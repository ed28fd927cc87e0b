// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/part_listing.h"
#include "app/cli/server_command.h"

namespace partway {

/// uploads s3://BUCKET[/PREFIX]: every in-progress upload with what it holds.
class UploadsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit UploadsCommand(CommandContext &context);
    void start() override;

private:
    void onConnected() override;
    void measureNext();
    void tell(const ListedUpload &upload, const QList<ListedPart> &parts);

    ObjectUrl m_where;
    QList<ListedUpload> m_uploads;
    qsizetype m_next = 0;
    qint64 m_bytes = 0;
};

/// parts s3://BUCKET/KEY --upload-id ID
class PartsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit PartsCommand(CommandContext &context);
    void start() override;

private:
    void onConnected() override;

    ObjectUrl m_object;
};

} // namespace partway
