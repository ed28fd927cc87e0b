// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace partway {

struct SessionOptions
{
    QString stateFolder; ///< holds journal.sqlite
    EngineLimits limits;
    QUrl proxy; ///< e.g. http://host:3128 or socks5://host:1080; empty: the system's
};

/// The engine with the real clock, chance, files, network and journal of one state folder.
///
/// Belongs to the thread that opens it, which runs an event loop; made, used and destroyed there. Only one
/// session in one process at a time has a state folder; a second one is refused. The engine is not started:
/// give it accounts, connect, then start() it.
class EngineSession
{
public:
    enum class Access {
        Whole,  ///< takes the folder; JournalFailed with code "in-use" where another program has it
        Looking ///< for reading the journal while another program may run: start nothing
    };

    /// `credentials` must outlive the session.
    static Result<std::unique_ptr<EngineSession>>
    open(const SessionOptions &options, CredentialStore &credentials, Access access = Access::Whole);
    ~EngineSession(); ///< gives up what is in flight; the journal holds what is finished

    [[nodiscard]] TransferEngine &engine();
    /// For calls beside the queue: listings, tests of an account.
    [[nodiscard]] Transport &transport();
    [[nodiscard]] Clock &clock();

private:
    struct Ports;
    explicit EngineSession(std::unique_ptr<Ports> ports);
    std::unique_ptr<Ports> m;
};

} // namespace partway
