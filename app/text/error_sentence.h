// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/plan/transfer.h"
#include "core/s3/account.h"

#include <QString>

namespace partway {

/// What was going on when an error came: it decides what can be done about it.
enum class Occasion {
    Transfer,      ///< a transfer, parts of which may be on the server
    FreshTransfer, ///< a transfer of which nothing was sent yet
    Freeing,       ///< a transfer is being aborted
    Question,      ///< asked outside of the queue: nothing is kept, and nothing is tried again later
};

/// What an error is about, as far as it is known; empty fields are left out of the sentences.
struct ErrorContext
{
    QString source{}; ///< the file, as people know it
    QString bucket{};
    QString key{};
    QString account{};  ///< its name
    QString endpoint{}; ///< host, and port where it is not the usual one
    Occasion occasion = Occasion::Transfer;
    bool adopting = false;  ///< in an upload that somebody else began
    bool replacing = false; ///< an object that was seen there before, and no other
};

/// For people. Plain text: parts of it may come from a server or a file name.
struct Sentence
{
    QString what; ///< what happened
    QString next; ///< what to do

    [[nodiscard]] QString whole() const { return what + QLatin1Char(' ') + next; }
};

Sentence errorSentence(const Error &error, const ErrorContext &context = {});
/// The context of a row as it is now; the account's name and host are the caller's to know.
ErrorContext contextOf(const Transfer &transfer, const QString &account = {}, const QString &endpoint = {});
/// Of a question to an account's store, outside of the queue.
ErrorContext questionTo(const Account &account, const QString &bucket = {}, const QString &key = {});

/// For "Details": status, code, request id and the server's text, cleaned of control characters and cut to a
/// length that fits a window. Empty where there is nothing to tell.
QString technicalDetails(const Error &error);

/// Untrusted text on one line: control and direction characters replaced, cut to `maxLength`.
QString plainLine(const QString &untrusted, int maxLength = 300);

} // namespace partway
