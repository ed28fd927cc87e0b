// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/lifecycle_rules.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

namespace partway::fuzz {

namespace {

int own(const QList<AbortRule> &rules, const QString &prefix)
{
    return int(std::count_if(rules.begin(), rules.end(), [&prefix](const AbortRule &rule) {
        return rule.ours && rule.prefix == prefix;
    }));
}

void checkRefusal(const Error &error)
{
    promise(error.kind == ErrorKind::MalformedAnswer || error.kind == ErrorKind::InvalidRequest ||
                error.kind == ErrorKind::KeyNotAllowed || error.kind == ErrorKind::NotImplemented,
            "a rule is refused for what it is, or for the document");
}

void checkRules(const QList<AbortRule> &rules, int total)
{
    promise(rules.size() <= total, "rules about uploads are rules");
    for (const AbortRule &rule : rules) {
        promise(rule.days >= 0, "days are none below 0");
        promise(!rule.ours || (!rule.others && !rule.narrowed && rule.days > 0 && !rule.id.isEmpty()),
                "what does other things as well is none of ours");
        promise(!rule.ours || own(rules, rule.prefix) == 1, "we keep one rule for a prefix");
    }
}

} // namespace

void lifecycleRules(const QByteArray &input)
{
    const qsizetype lineEnd = std::max<qsizetype>(input.indexOf('\n'), 0);
    const QByteArray line = input.left(lineEnd);
    const QString prefix = QString::fromUtf8(line.mid(1));
    const int days = line.isEmpty() ? 1 : line.front() - '0';
    const QByteArray document = input.mid(lineEnd + 1);

    const auto before = abortRules(document);
    const auto set = withAbortRule(document, prefix, days);
    const auto removed = withoutAbortRule(document, prefix);
    promise(before.has_value() == removed.has_value(), "what can be read can be written without a rule");
    if (!set)
        checkRefusal(set.error());
    if (!before)
        return promise(!set && ruleCount(document) == 0, "no rule is added to what is no configuration");
    checkRules(*before, ruleCount(document));
    const int had = own(*before, prefix);
    const int left = ruleCount(*removed);
    promise(left == ruleCount(document) - had, "one rule goes, or none");
    promise(had > 0 || *removed == document, "what is not there takes nothing with it");
    if (!set)
        return;

    const auto after = abortRules(*set);
    promise(after && own(*after, prefix) == 1, "the rule is there");
    promise(ruleCount(*set) == ruleCount(document) + 1 - had, "one rule comes, or is changed");
    const auto ours = std::find_if(after->begin(), after->end(), [&prefix](const AbortRule &rule) {
        return rule.ours && rule.prefix == prefix;
    });
    promise(ours->days == days && ours->enabled, "it says what was asked for");
    promise(withAbortRule(*set, prefix, days).value() == *set, "to add it again changes nothing");
    const QByteArray undone = withoutAbortRule(*set, prefix).value();
    promise(undone.isEmpty() ? left == 0 : sameRules(undone, *removed), "all others are as they were");
}

} // namespace partway::fuzz
