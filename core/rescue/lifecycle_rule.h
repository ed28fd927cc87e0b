// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/lifecycle_rules.h"
#include "core/s3/xml_tree.h"

#include <optional>

/// One <Rule> of a lifecycle configuration.
namespace partway {

/// What it says about incomplete uploads; nothing: it is about other things. `ours` goes by its id and by
/// what it does: a rule with our id that does other things as well is none of ours.
std::optional<AbortRule> abortRuleOf(const XmlElement &rule);
/// It is in the form that Google Cloud Storage has: an action and a condition.
bool isOfGoogle(const XmlElement &rule);
/// The same for rules that say the same.
QString meaningOf(const XmlElement &rule);

/// The ids that this program gives its rule for that prefix: the first that is free.
QString ownRuleId(const QString &prefix, int attempt);

} // namespace partway
