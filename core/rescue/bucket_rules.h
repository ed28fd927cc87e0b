// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/lifecycle_rules.h"
#include "core/s3/account.h"

#include <QObject>

#include <optional>

namespace partway {

/// Reads and changes one bucket's rules about incomplete uploads: read, merge, write, read again. Nothing is
/// written where the read did not answer with a lifecycle configuration, nor where the rules are others than
/// those that were told last: what a person agreed to is what happens. Lives in one thread; one errand at a
/// time. Its end gives it up; what was asked of the server may be done there all the same.
class BucketRules : public QObject
{
    Q_OBJECT
public:
    /// How often what was written is looked for: some stores tell it a little later.
    static constexpr int looks = 4;

    /// `clock` must outlive this object.
    BucketRules(AskStore ask, partway::Account account, Clock &clock, QString bucket,
                QObject *parent = nullptr);
    ~BucketRules() override;

    /// Each answers with told() or failed(), never from within the call. Nothing happens while an errand is
    /// under way.
    void read();
    void set(const QString &prefix, int days);
    void remove(const QString &prefix);
    [[nodiscard]] bool isBusy() const { return m_step != Step::Idle; }
    [[nodiscard]] const QString &bucket() const { return m_bucket; }

Q_SIGNALS:
    /// What there is now, after each errand. `total`: rules of all kinds.
    void told(const QList<partway::AbortRule> &rules, int total);
    /// NotImplemented: this store has none. Conflict: they were changed by somebody else meanwhile, or the
    /// store did not keep what was written; read() tells what there is.
    void failed(const partway::Error &error);

private:
    enum class Step { Idle, Reading, Writing, Confirming };
    enum class Wish { Know, Set, Remove };

    void begin(Wish wish, const QString &prefix, int days);
    void ask(const Call &call, void (BucketRules::*then)(const Result<Answer> &));
    void onRead(const Result<Answer> &answer);
    void change(const LifecycleRead &read);
    void onWritten(const Result<Answer> &answer);
    void confirm();
    void onConfirmed(const Result<Answer> &answer);
    void tell(const QByteArray &document);
    void fail(const Error &error);
    [[nodiscard]] Error asRefusal(const Error &error) const;

    AskStore m_ask;
    Account m_account;
    Clock &m_clock;
    QString m_bucket;
    Step m_step = Step::Idle;
    Wish m_wish = Wish::Know;
    QString m_prefix;
    int m_days = 0;
    std::optional<QByteArray> m_told; ///< the document that was told last
    QByteArray m_before;
    QByteArray m_wanted;
    std::optional<Error> m_doubt; ///< the write's answer, where it was none that tells
    int m_looked = 0;
    Clock::TimerId m_timer = 0;
};

} // namespace partway

Q_DECLARE_METATYPE(partway::AbortRule)
