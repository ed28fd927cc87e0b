// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/rule_text.h"

#include "app/text/reading_direction.h"

#include <QCoreApplication>
#include <QStringList>

namespace partway {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString onOneLine(const QString &text) { return inItsOwnDirection(plainLine(text, 120)); }

QString daysOrHours(int hours)
{
    return hours > 48 && hours % 24 == 0 ? RuleText::tr("%Ln days", nullptr, hours / 24)
                                         : RuleText::tr("%Ln hours", nullptr, hours);
}

Sentence noRules(const Account &account, const QString &bucket)
{
    QString what =
        RuleText::tr("%1 has no rules that remove unfinished uploads.").arg(onOneLine(account.name));
    if (account.profile.autoAbortHours) {
        const QString time = daysOrHours(*account.profile.autoAbortHours);
        what += QLatin1Char(' ');
        what +=
            account.profile.deadlineFromLastPart
                ? RuleText::tr("The store deletes them by itself about %1 after their last part.").arg(time)
                : RuleText::tr("The store deletes them by itself about %1 after they were begun.").arg(time);
    }
    const QString command =
        QStringLiteral("partway-cli abort-uploads s3://%1 --older-than 7d --yes").arg(plainLine(bucket));
    return {what,
            RuleText::tr("Instead, let this computer run “%1” once a day.").arg(inItsOwnDirection(command))};
}

} // namespace

QString ruleKeysText(const QString &prefix)
{
    return prefix.isEmpty() ? RuleText::tr("all keys")
                            : RuleText::tr("keys that begin with “%1”").arg(onOneLine(prefix));
}

QString ruleRemark(const AbortRule &rule)
{
    QStringList remarks;
    if (rule.ours)
        remarks.append(RuleText::tr("rule of Partway"));
    else if (!rule.id.isEmpty())
        remarks.append(RuleText::tr("rule “%1”").arg(onOneLine(rule.id)));
    if (!rule.enabled)
        remarks.append(RuleText::tr("switched off"));
    if (rule.narrowed)
        remarks.append(RuleText::tr("only for some tags or sizes"));
    if (rule.others)
        remarks.append(RuleText::tr("does other things too"));
    return remarks.join(QLatin1String(", "));
}

QString ruleText(const AbortRule &rule)
{
    const QString keys = ruleKeysText(rule.prefix);
    const QString text =
        rule.days > 0
            ? RuleText::tr("Unfinished uploads of %1: aborted %Ln days after they were begun", nullptr,
                           rule.days)
                  .arg(keys)
            : RuleText::tr("Unfinished uploads of %1: aborted, the rule does not say when").arg(keys);
    const QString remark = ruleRemark(rule);
    return remark.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, remark);
}

QString otherRulesText(int count)
{
    return count > 0 ? RuleText::tr("%Ln rules of this bucket are about other things and stay as they are.",
                                    nullptr, count)
                     : QString();
}

Sentence ruleErrorText(const Error &error, const Account &account, const QString &bucket)
{
    const QString name = onOneLine(bucket);
    if (error.kind == ErrorKind::NotImplemented)
        return noRules(account, bucket);
    if (error.kind == ErrorKind::Conflict)
        return {
            RuleText::tr("The rules of %1 are not as they should be now: somebody else changed them, or the "
                         "store did not keep what was written.")
                .arg(name),
            RuleText::tr("Look at what is there now, then decide again.")};
    if (error.kind == ErrorKind::KeyNotAllowed)
        return {RuleText::tr("No rule can hold this beginning of keys."),
                RuleText::tr("Use at most 1,024 bytes and no control characters.")};
    if (error.kind == ErrorKind::InvalidRequest)
        return {RuleText::tr("The store refused the rule for %1.").arg(name),
                RuleText::tr(
                    "A bucket holds at most 1,000 rules, and some stores take only one for the same keys. "
                    "The details say more.")};
    if (error.kind == ErrorKind::AccessDenied)
        return {RuleText::tr("These keys may not read or change the rules of %1.").arg(name),
                RuleText::tr(
                    "Ask for s3:GetLifecycleConfiguration and s3:PutLifecycleConfiguration, or let the owner "
                    "of the bucket set the rule.")};
    return errorSentence(error, questionTo(account, bucket));
}

} // namespace partway
