// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/error_sentence.h"
#include "core/rescue/lifecycle_rules.h"

#include <QString>

/// Rules of a bucket about incomplete uploads, for people. Ids and prefixes are a server's text, on one line.
namespace partway {

/// "all keys", "keys that begin with “up/”".
QString ruleKeysText(const QString &prefix);
/// What is particular about it: whose it is, switched off, narrowed, does other things too. Empty: nothing.
QString ruleRemark(const AbortRule &rule);
/// "Unfinished uploads of all keys: aborted 7 days after they were begun (rule of Partway)."
QString ruleText(const AbortRule &rule);

/// How many rules are about other things; empty for none.
QString otherRulesText(int count);

/// What went wrong with a bucket's rules. NotImplemented: says what the store does by itself and what to do
/// instead of a rule.
Sentence ruleErrorText(const Error &error, const Account &account, const QString &bucket);

} // namespace partway
