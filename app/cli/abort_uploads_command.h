// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/part_listing.h"
#include "app/cli/server_command.h"

namespace partway {

/// abort-uploads s3://BUCKET/KEY --upload-id ID: says what it frees, asks, aborts, and lists the parts until
/// none is left: a part that was under way may land after the abort.
class AbortUploadsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit AbortUploadsCommand(CommandContext &context);
    void start() override;

private:
    void onConnected() override;
    void list(std::function<void(const QList<ListedPart> &)> then);
    void abort();
    void look();
    void tell(qsizetype partsLeft);

    ObjectUrl m_object;
    QString m_uploadId;
    QList<ListedPart> m_before;
    int m_rounds = 0;
};

} // namespace partway
