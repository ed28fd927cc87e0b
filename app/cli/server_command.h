// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/object_url.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/patient_questions.h"
#include "core/s3/account.h"
#include "core/s3/transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace partway {

class PracticeProcess;

/// A command that asks a server without the queue.
class ServerCommand : public Command
{
    Q_OBJECT
public:
    explicit ServerCommand(CommandContext &context);
    ~ServerCommand() override;

protected:
    /// Finds account and keys, then calls onConnected(); ends the command where there are none.
    void connectToServer();
    virtual void onConnected() = 0;

    /// Sends one call that can be repeated without harm, and again where it failed for a passing reason;
    /// `done` gets its answer or its last error.
    void send(const Call &call, std::function<void(Result<Answer>)> done);
    /// For whoever asks in this command's name, tries again by itself, and lives no longer than it.
    [[nodiscard]] AskStore askStore();
    /// The same where only an answer of type T can come; every error ends the command.
    template <typename T>
    void ask(const Call &call, std::function<void(const T &)> done)
    {
        send(call, [this, done = std::move(done)](const Result<Answer> &answer) {
            if (!answer)
                return fail(answer.error(), m_about);
            done(std::get<T>(*answer));
        });
    }
    /// The s3:// URL of an operand; ends the command where it is none.
    [[nodiscard]] std::optional<ObjectUrl> urlOperand(const QString &operand, bool wantsKey);
    /// What errors are about.
    void setSubject(const ObjectUrl &url);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const ErrorContext &about() const { return m_about; }
    virtual Parsed<Account> choose();

private:
    void fetchKeys();

    Account m_account;
    Credentials m_credentials;
    ErrorContext m_about;
    std::unique_ptr<PracticeProcess> m_practice;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<PatientQuestions> m_questions;
};

} // namespace partway
