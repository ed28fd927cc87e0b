// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/store_port.h"
#include "core/rescue/ask_store.h"
#include "core/s3/account.h"

#include <QObject>

#include <deque>
#include <optional>

namespace partway {

/// Questions to one account's store, a few at a time, with its keys. Its end gives up all that are open:
/// nothing is answered any more.
class StoreQuestions : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 4;

    StoreQuestions(StorePort &store, CredentialStore &credentials, Account account,
                   QObject *parent = nullptr);

    /// Answers once, never from within the call; with CredentialsMissing and its like where there are no
    /// keys.
    void ask(Call call, StorePort::Answered done);
    [[nodiscard]] const Account &account() const { return m_account; }
    /// The same for those of core/rescue; silent once this object is gone.
    [[nodiscard]] AskStore asker();

private:
    struct Question
    {
        Call call;
        StorePort::Answered done;
    };

    void onKeys(const Result<Credentials> &keys);
    void askNext();

    StorePort &m_store;
    CredentialStore &m_credentials;
    Account m_account;
    std::optional<Credentials> m_keys;
    bool m_fetching = false;
    int m_open = 0;
    std::deque<Question> m_waiting;
};

} // namespace partway
