// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/ask_store.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace partway::tests {

/// A store that answers as a test says, never from within the call. Nothing moves but in settle().
class AnsweringStore
{
public:
    using Script = std::function<Result<Answer>(const Call &)>;

    explicit AnsweringStore(Script script)
        : answerTo(std::move(script))
    {
    }

    [[nodiscard]] AskStore asker()
    {
        return [this](const Call &call, std::function<void(Result<Answer>)> done) {
            calls.push_back(call);
            m_open.emplace_back(call, std::move(done));
            mostAtOnce = std::max(mostAtOnce, m_open.size());
        };
    }

    /// Answers the oldest question; false where there is none.
    bool answerOne()
    {
        if (m_open.empty())
            return false;
        const auto [call, done] = std::move(m_open.front());
        m_open.pop_front();
        done(answerTo(call));
        return true;
    }

    /// Answers, lets time pass and runs what was posted, until nothing is left to happen.
    void settle(ManualClock &clock)
    {
        do {
            while (answerOne()) {
            }
            QCoreApplication::processEvents();
        } while (!m_open.empty() || clock.fireNext());
    }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> asked() const
    {
        std::vector<Kind> found;
        for (const Call &call : calls) {
            if (const auto *one = std::get_if<Kind>(&call))
                found.push_back(*one);
        }
        return found;
    }
    template <typename Kind>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(asked<Kind>().size());
    }
    [[nodiscard]] size_t underWay() const { return m_open.size(); }

    Script answerTo;
    std::vector<Call> calls;
    size_t mostAtOnce = 0;

private:
    std::deque<std::pair<Call, std::function<void(Result<Answer>)>>> m_open;
};

/// The answers to one kind of call, one after the other; the last is given for ever.
class InTurn
{
public:
    InTurn(std::initializer_list<Result<Answer>> answers)
        : m_answers(answers)
    {
    }
    Result<Answer> operator()()
    {
        Result<Answer> answer = m_answers.front();
        if (m_answers.size() > 1)
            m_answers.pop_front();
        return answer;
    }

private:
    std::deque<Result<Answer>> m_answers;
};

inline Result<Answer> refused(ErrorKind kind) { return failure(kind); }

} // namespace partway::tests
