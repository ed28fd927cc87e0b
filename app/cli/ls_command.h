// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/server_command.h"
#include "core/s3/call.h"

namespace partway {

/// ls [s3://BUCKET[/PREFIX]]: buckets, or objects page by page.
class LsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit LsCommand(CommandContext &context);
    void start() override;

private:
    void onConnected() override;
    void tellBuckets(const BucketsListed &listed);
    void nextPage();
    void tellPage(const ObjectsPage &page);

    std::optional<ListObjects> m_next; ///< nothing: the buckets are asked for
};

} // namespace partway
