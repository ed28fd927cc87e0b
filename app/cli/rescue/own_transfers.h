// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/engine/transfer_engine.h"
#include "core/rescue/in_progress_upload.h"

#include <QHash>

#include <memory>
#include <optional>

namespace partway {

class EngineSession;

/// What this computer's journal knows of uploads on servers, for a command that asks a server beside the
/// queue. Runs none of the transfers by itself.
class OwnTransfers
{
public:
    enum class State {
        NotOpened,
        None,   ///< there is no journal: no upload is known
        Read,   ///< all are known, and no other program can use the journal until it is closed
        InUse,  ///< another program works with it: what it knows cannot be told
        Failed, ///< it cannot be read; the error says why
    };
    enum class IfThereIsNone { LeaveIt, MakeIt };

    explicit OwnTransfers(CommandContext &context);
    ~OwnTransfers();
    Q_DISABLE_COPY_MOVE(OwnTransfers)

    /// `account`: the command's, as it is in this run.
    void open(const Account &account, IfThereIsNone none = IfThereIsNone::LeaveIt,
              const EngineLimits &limits = {});
    /// Gives the journal back; what was read of it stays known.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isKnown() const { return m_state == State::None || m_state == State::Read; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< with InUse and Failed
    /// The unfinished transfer that the upload belongs to, as the journal was when it was opened.
    [[nodiscard]] std::optional<Transfer> ownerOf(const UploadRef &ref) const;
    [[nodiscard]] TransferEngine &engine(); ///< while it is open

private:
    CommandContext &m_context;
    State m_state = State::NotOpened;
    Error m_error;
    QHash<UploadRef, Transfer> m_owners;
    std::unique_ptr<EngineSession> m_session;
};

} // namespace partway
