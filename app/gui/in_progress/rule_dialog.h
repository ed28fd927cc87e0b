// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "core/base/clock.h"
#include "core/rescue/bucket_rules.h"
#include "core/s3/account.h"

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace partway {

class FindingsView;
class RuleList;

/// Shows what rules a bucket has about unfinished uploads, and adds, changes or removes the program's own
/// one. Says before what it will do to uploads that are there now. Stays open and tells how it went; where
/// the store has no rules, it says what to do instead.
class RuleDialog : public FormDialog
{
    Q_OBJECT
public:
    /// How many unfinished uploads of keys that begin with `prefix` were begun `days` days ago or earlier;
    /// nothing: not known.
    using OlderCount = std::function<std::optional<int>(const QString &prefix, int days)>;

    /// Reads the rules at once. `clock` must outlive the dialog. `older` may be empty.
    RuleDialog(const AskStore &ask, const Account &account, Clock &clock, const QString &bucket,
               OlderCount older, QWidget *parent);
    ~RuleDialog() override;

Q_SIGNALS:
    /// The bucket's rules are others than they were: dates at which uploads go are to be asked for again.
    void changed();

private:
    enum class Stage {
        Reading,
        Ready,
        Changing,
        Recovering, ///< they are read again after a change that failed
        NoRules,    ///< the store has none
        Failed,     ///< they could not be read
    };

    void build();
    QWidget *buildForm();
    void setStage(Stage stage);
    void read();
    void apply();
    void remove();
    void onTold(const QList<partway::AbortRule> &rules, int total);
    void onFailed(const partway::Error &error);
    void showRule(const AbortRule &rule);
    /// What the buttons would do, by what the fields say.
    void showEffect();
    void tellOlder(int days);
    [[nodiscard]] QString prefix() const;
    [[nodiscard]] std::optional<AbortRule> ownRule() const;

    Account m_account;
    OlderCount m_older;
    BucketRules m_rules;
    QList<AbortRule> m_there;
    Stage m_stage = Stage::Reading;
    QString m_shownPrefix; ///< of the rule whose row was chosen; a field of one line may not hold all of it
    RuleList *m_list;
    QLabel *m_none;
    QLabel *m_others;
    QWidget *m_form = nullptr;
    QSpinBox *m_days;
    QLineEdit *m_prefix;
    FindingsView *m_outcome; ///< of the last errand
    FindingsView *m_effect;
    QPushButton *m_apply = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace partway
