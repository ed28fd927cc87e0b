// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/ask_store.h"

#include <QList>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace partway::tests {

/// A bucket's rules, as a store keeps them; what goes wrong is what the test says.
class ScriptedBucket
{
public:
    QByteArray document; ///< empty: none
    QByteArray minimum;
    std::deque<std::optional<Error>> reads;  ///< of the next reads; nothing: it is answered
    std::deque<std::optional<Error>> writes; ///< of the next writes
    bool keepsWrites = true;
    bool writesInSpite = false; ///< a write that is answered with an error is done all the same
    std::function<void()> afterWrite;
    QList<Call> calls;

    AskStore ask()
    {
        return [this](const Call &call, std::function<void(Result<Answer>)> done) {
            calls.append(call);
            m_waiting.push_back([done = std::move(done), answer = answerTo(call)] { done(answer); });
        };
    }
    void settle()
    {
        while (!m_waiting.empty()) {
            const auto next = m_waiting.front();
            m_waiting.pop_front();
            next();
        }
    }
    [[nodiscard]] int writesAsked() const
    {
        return int(std::count_if(calls.begin(), calls.end(), [](const Call &call) {
            return !std::holds_alternative<ReadLifecycle>(call);
        }));
    }

private:
    static std::optional<Error> next(std::deque<std::optional<Error>> &errors)
    {
        if (errors.empty())
            return std::nullopt;
        const auto error = errors.front();
        errors.pop_front();
        return error;
    }

    Result<Answer> answerTo(const Call &call)
    {
        if (std::holds_alternative<ReadLifecycle>(call)) {
            if (const auto error = next(reads))
                return failure(*error);
            return Answer(LifecycleRead{document, minimum});
        }
        const auto error = next(writes);
        const auto *write = std::get_if<WriteLifecycle>(&call);
        if (keepsWrites && (!error || writesInSpite)) {
            document = write ? write->document : QByteArray();
            minimum = write ? write->transitionMinimum : QByteArray();
        }
        if (afterWrite)
            afterWrite();
        if (error)
            return failure(*error);
        return write ? Answer(LifecycleWritten{}) : Answer(LifecycleRemoved{});
    }

    std::deque<std::function<void()>> m_waiting;
};

} // namespace partway::tests
