// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QString>

#include <functional>

namespace partway {

/// How one question to the keychain ended.
enum class KeychainOutcome {
    Done,
    NotFound,    ///< or locked without anybody to ask: it proves nothing
    Denied,      ///< the person, or the system, said no
    Unavailable, ///< there is no keychain, or it failed
    TimedOut,    ///< it did not answer in time; a late answer is ignored
};

struct KeychainAnswer
{
    KeychainOutcome outcome = KeychainOutcome::Unavailable;
    QString text;   ///< what was read
    QString detail; ///< the keychain's own words
};

/// Asks the keychain, never longer than `patience`. Answers once, later, in the thread of `context`; not
/// after `context` is gone. Nothing is ever written in plain text in place of the keychain.
void readKeychain(QObject *context, const QString &key, milliseconds patience,
                  std::function<void(KeychainAnswer)> done);
void writeKeychain(QObject *context, const QString &key, const QString &text, milliseconds patience,
                   std::function<void(KeychainAnswer)> done);
void deleteFromKeychain(QObject *context, const QString &key, milliseconds patience,
                        std::function<void(KeychainAnswer)> done);

} // namespace partway
