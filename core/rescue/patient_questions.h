// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"

#include <memory>
#include <utility>

namespace partway {

/// Calls to one account's store that are made again, a few times and with growing pauses, where they failed
/// for a reason that passes. Its end gives up what is open: nothing is answered any more. Lives in one
/// thread; an answer may end it.
class PatientQuestions
{
public:
    using Answered = std::function<void(const Result<Answer> &)>;
    /// Whether a store that cannot be reached is waited for as well: whoever sits at a prompt wants to know.
    enum class Unreached { AskedAgain, ToldAtOnce };

    /// `clock` must outlive this object.
    PatientQuestions(AskStore ask, Clock &clock, Unreached unreached = Unreached::AskedAgain);

    /// For calls that can be repeated without harm.
    void ask(const Call &call, const Answered &done);
    void askOnce(const Call &call, const Answered &done);
    void wait(milliseconds delay, std::function<void()> then);
    void giveUp();
    [[nodiscard]] UtcTime utcNow() const { return m_clock.utcNow(); }

private:
    void attempt(const Call &call, int number, const Answered &done);

    AskStore m_ask;
    Clock &m_clock;
    Unreached m_unreached;
    std::shared_ptr<char> m_life;
};

/// The answer that belongs to the call; any other is a MalformedAnswer.
template <typename Wanted>
Result<Wanted> answerAs(const Result<Answer> &answer)
{
    if (!answer)
        return failure(answer.error());
    if (const auto *wanted = std::get_if<Wanted>(&*answer))
        return *wanted;
    return failure(ErrorKind::MalformedAnswer, QStringLiteral("an answer to another call"));
}

/// Whatever else the account's store is asked fails for the same reason.
[[nodiscard]] bool concernsAll(ErrorKind kind);

/// How often a call is made at most that fails so every time.
[[nodiscard]] int mostTries(ErrorKind kind);

/// The wait before try number 2, 3 and so on; never shorter than what the server asked for, within reason.
[[nodiscard]] milliseconds pauseAfter(int tries, const Error &error);

} // namespace partway
