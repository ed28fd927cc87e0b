// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/store_questions.h"

#include <QPointer>

#include <utility>

namespace partway {

StoreQuestions::StoreQuestions(StorePort &store, CredentialStore &credentials, Account account,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_credentials(credentials)
    , m_account(std::move(account))
{
}

void StoreQuestions::ask(Call call, StorePort::Answered done)
{
    m_waiting.push_back({std::move(call), std::move(done)});
    if (m_keys) {
        askNext();
        return;
    }
    if (m_fetching)
        return;
    m_fetching = true;
    const QPointer<StoreQuestions> guard(this);
    // From the event loop: keys that are in memory are answered from within the call.
    QMetaObject::invokeMethod(
        this,
        [this, guard] {
            m_credentials.fetch(m_account.id, [guard](const Result<Credentials> &keys) {
                if (guard)
                    guard->onKeys(keys);
            });
        },
        Qt::QueuedConnection);
}

AskStore StoreQuestions::asker()
{
    return
        [guard = QPointer<StoreQuestions>(this)](const Call &call, std::function<void(Result<Answer>)> done) {
            if (guard)
                guard->ask(call, std::move(done));
        };
}

void StoreQuestions::onKeys(const Result<Credentials> &keys)
{
    m_fetching = false;
    if (keys) {
        m_keys = *keys;
        askNext();
        return;
    }
    const QPointer<StoreQuestions> guard(this);
    const std::deque<Question> unanswerable = std::exchange(m_waiting, {});
    for (const Question &question : unanswerable) {
        question.done(failure(keys.error()));
        if (!guard)
            return;
    }
}

void StoreQuestions::askNext()
{
    while (m_open < atOnce && !m_waiting.empty()) {
        Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_open;
        m_store.ask(m_account.endpoint, *m_keys, std::move(question.call), this,
                    [this, done = std::move(question.done)](const Result<Answer> &answer) {
                        --m_open;
                        const QPointer<StoreQuestions> guard(this);
                        done(answer);
                        if (guard)
                            askNext();
                    });
    }
}

} // namespace partway
