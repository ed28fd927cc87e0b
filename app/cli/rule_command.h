// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/server_command.h"
#include "core/rescue/bucket_rules.h"

#include <memory>

namespace partway {

/// rule show|set|remove s3://BUCKET: the bucket's rules about unfinished uploads. Says what there is and what
/// changes, asks, and then changes the one rule of the program's own.
class RuleCommand : public ServerCommand
{
    Q_OBJECT
public:
    enum class Kind { Show, Set, Remove };

    RuleCommand(CommandContext &context, Kind kind);
    void start() override;

private:
    void onConnected() override;
    void onTold(const QList<partway::AbortRule> &rules, int total);
    void onFailed(const partway::Error &error);
    /// Nothing is left to do, or the person said no, or the change is on its way.
    void decide();
    void tell();
    [[nodiscard]] std::optional<AbortRule> ownRule() const;
    [[nodiscard]] QString question() const;

    Kind m_kind;
    QString m_bucket;
    QString m_prefix;
    int m_days = 0;
    bool m_isDecided = false;
    std::unique_ptr<BucketRules> m_rules;
    QList<AbortRule> m_there;
    int m_total = 0;
};

} // namespace partway
