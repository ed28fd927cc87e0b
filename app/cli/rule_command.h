// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/server_command.h"
#include "core/rescue/bucket_rules.h"
#include "core/rescue/in_progress_upload.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace partway {

class UploadSearch;

/// rule show|set|remove s3://BUCKET: the bucket's rules about unfinished uploads. Says what there is and what
/// changes, asks, and then changes the one rule of the program's own.
class RuleCommand : public ServerCommand
{
    Q_OBJECT
public:
    enum class Kind { Show, Set, Remove };

    RuleCommand(CommandContext &context, Kind kind);
    ~RuleCommand() override;
    void start() override;

private:
    void onConnected() override;
    void onTold(const QList<partway::AbortRule> &rules, int total);
    void onFailed(const partway::Error &error);
    /// Looks for the uploads that are older than so many days; goOn() follows.
    void count(int days);
    void goOn();
    /// Nothing is left to do, or the person said no, or the change is on its way.
    void decide();
    void tell();
    /// What a rule would end at once.
    struct Due
    {
        int uploads = 0;
        int unmeasured = 0; ///< of these, what they hold is not known
        qint64 bytes = 0;
    };
    /// Nothing: there is nothing to count.
    [[nodiscard]] std::optional<int> ageToCount() const;
    [[nodiscard]] Due dueBy(const QString &prefix, int days);
    [[nodiscard]] QString dueText(const Due &due) const;
    [[nodiscard]] QJsonObject dueJson(const std::optional<Due> &due) const;
    /// It is in force for every upload of its keys.
    static bool ends(const AbortRule &rule);
    [[nodiscard]] bool isThereAlready() const;
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
    std::unique_ptr<UploadSearch> m_search;
    QList<InProgressUpload> m_old;    ///< what it found
    std::optional<Error> m_uncounted; ///< why it did not find all
};

} // namespace partway
