// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"
#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/store_questions.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace partway {

/// What is there already of a plan's keys.
struct LookResult
{
    std::map<qsizetype, ObjectThere> there; ///< by the place in the plan
    qsizetype unknown = 0;                  ///< so many could not be looked at
    std::optional<Error> error;             ///< why not
};

/// Looks whether objects are there already: a few by HEAD, many of one folder by listing it, with a budget of
/// requests in either case. Its end gives it up.
class RemoteLook : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype fewEnoughForHead = 8;
    static constexpr qsizetype mostHeads = 2000;

    /// `plan` outlives this object.
    RemoteLook(StorePort &store, CredentialStore &credentials, const Account &account, const IntakePlan &plan,
               QString bucket, QString prefix, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(qint64 known, qint64 of);
    /// Once, from the event loop.
    void looked(const partway::LookResult &result);

private:
    /// Items below one folder, or right in the destination.
    struct Group
    {
        QString prefix;
        QString delimiter;
        QList<qsizetype> items;
        int pagesLeft = 0;
    };

    void groupItems();
    void list(size_t group, const QString &continuation);
    void onPage(size_t group, const Result<Answer> &answer);
    void headUnseen(const Group &group);
    void head(qsizetype item);
    void onHead(qsizetype item, const Result<Answer> &answer);
    void settle(qint64 items);
    void giveUp(const Error &error);
    void askedOne();
    void answeredOne();
    void end();
    template <typename Handler>
    void ask(Call call, Handler handler);

    const IntakePlan &m_plan;
    QString m_bucket;
    QString m_prefix;
    StoreQuestions m_questions;
    std::vector<Group> m_groups;
    LookResult m_result;
    qint64 m_known = 0;
    qsizetype m_heads = 0;
    int m_open = 0; ///< questions without an answer; below 0: it is over
};

} // namespace partway
