// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/patient_questions.h"

#include <algorithm>

namespace partway {

using namespace std::chrono_literals;

PatientQuestions::PatientQuestions(AskStore ask, Clock &clock, Unreached unreached)
    : m_ask(std::move(ask))
    , m_clock(clock)
    , m_unreached(unreached)
    , m_life(std::make_shared<char>())
{
}

void PatientQuestions::ask(const Call &call, const Answered &done) { attempt(call, 1, done); }

void PatientQuestions::askOnce(const Call &call, const Answered &done)
{
    m_ask(call, [life = std::weak_ptr<char>(m_life), done](const Result<Answer> &answer) {
        if (!life.expired())
            done(answer);
    });
}

void PatientQuestions::attempt(const Call &call, int number, const Answered &done)
{
    askOnce(call, [this, call, number, done](const Result<Answer> &answer) {
        const bool isOver =
            answer || number >= mostTries(answer.error().kind) ||
            (answer.error().kind == ErrorKind::Unreachable && m_unreached == Unreached::ToldAtOnce);
        if (isOver) {
            done(answer);
            return;
        }
        wait(pauseAfter(number, answer.error()),
             [this, call, number, done] { attempt(call, number + 1, done); });
    });
}

void PatientQuestions::wait(milliseconds delay, std::function<void()> then)
{
    m_clock.after(delay, [life = std::weak_ptr<char>(m_life), then = std::move(then)] {
        if (!life.expired())
            then();
    });
}

void PatientQuestions::giveUp() { m_life = std::make_shared<char>(); }

int mostTries(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Throttled:
    case ErrorKind::ServerFault:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Stalled:
    case ErrorKind::Unreachable:
        return 5;
    case ErrorKind::MalformedAnswer: // cut on its way, perhaps
        return 2;
    default:
        return 1;
    }
}

bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::TlsRejected:
    case ErrorKind::CredentialsMissing:
    case ErrorKind::CredentialsExpired:
    case ErrorKind::SignatureRejected:
    case ErrorKind::ClockSkewed:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

milliseconds pauseAfter(int tries, const Error &error)
{
    constexpr int mostDoublings = 5;
    const milliseconds growing = 500ms * (1 << std::clamp(tries - 1, 0, mostDoublings));
    return std::clamp<milliseconds>(error.retryAfter, growing, 20s);
}

} // namespace partway
