// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/store_port.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <utility>
#include <vector>

namespace partway::test {

/// A store that remembers what it was asked and answers what the test says: the next of `answers`, or
/// `answer` when none is left. Later and never to a context that is gone, as the real one.
class ScriptedStore : public StorePort
{
public:
    static Result<Answer> buckets(const QStringList &names)
    {
        BucketsListed listed;
        for (const QString &name : names)
            listed.buckets.append({name, {}});
        return listed;
    }

    void ask(const Endpoint &asked, const Credentials &with, Call call, QObject *context,
             Answered done) override
    {
        endpoint = asked;
        credentials = with;
        calls.push_back(std::move(call));
        Result<Answer> reply = answer;
        if (!answers.empty()) {
            reply = std::move(answers.front());
            answers.pop_front();
        }
        QTimer::singleShot(0, context, [done = std::move(done), reply = std::move(reply)] { done(reply); });
    }

    Endpoint endpoint;
    Credentials credentials;
    std::vector<Call> calls;
    Result<Answer> answer = buckets({QStringLiteral("rushes"), QStringLiteral("backups")});
    std::deque<Result<Answer>> answers;
};

} // namespace partway::test
