// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_command.h"

#include "app/cli/terminal_input.h"
#include "app/text/rule_text.h"

#include <algorithm>

namespace partway {

RuleCommand::RuleCommand(CommandContext &context, Kind kind)
    : ServerCommand(context)
    , m_kind(kind)
{
}

void RuleCommand::start()
{
    const std::optional<ObjectUrl> url = urlOperand(invocation().operands.first(), false);
    if (!url)
        return;
    if (!url->key.isEmpty())
        return fail(tr("A rule belongs to a bucket. Say which keys it is about with --prefix."),
                    ExitCode::WrongUsage);
    m_bucket = url->bucket;
    m_prefix = invocation().value("prefix");
    bool isNumber = false;
    m_days = invocation().value("days").toInt(&isNumber);
    if (m_kind == Kind::Set && (!isNumber || m_days < 1))
        return fail(tr("Say after how many days with --days: a number from 1."), ExitCode::WrongUsage);
    if (m_kind != Kind::Show && !invocation().has("yes") && !Console::canAsk())
        return fail(tr("Nobody can be asked here. Say --yes to change the rules without a question."),
                    ExitCode::WrongUsage);
    connectToServer();
}

void RuleCommand::onConnected()
{
    m_rules = std::make_unique<BucketRules>(
        [this](const Call &call, std::function<void(Result<Answer>)> done) { send(call, std::move(done)); },
        account(), context().clock, m_bucket);
    connect(m_rules.get(), &BucketRules::told, this, &RuleCommand::onTold);
    connect(m_rules.get(), &BucketRules::failed, this, &RuleCommand::onFailed);
    m_rules->read();
}

void RuleCommand::onTold(const QList<AbortRule> &rules, int total)
{
    m_there = rules;
    m_total = total;
    if (m_kind == Kind::Show || m_isDecided) {
        tell();
        return finish(ExitCode::AllDone);
    }
    decide();
}

void RuleCommand::decide()
{
    const std::optional<AbortRule> own = ownRule();
    const bool isThere = own && own->enabled && own->days == m_days;
    if (m_kind == Kind::Set ? isThere : !own) {
        console().remark(isThere ? tr("This rule is there already; nothing was changed.")
                                 : tr("There is no such rule of Partway; nothing was changed."));
        tell();
        return finish(ExitCode::AllDone);
    }
    QStringList lines;
    for (const AbortRule &rule : m_there)
        lines.append(ruleText(rule));
    lines.append(otherRulesText(m_total - int(m_there.size())));
    lines.removeAll(QString());
    if (!invocation().has("yes")) {
        console().remark(lines);
        if (!askYesNo(plainLine(question(), 1000) + QLatin1Char(' ') + tr("Do it? [y/N] "))) {
            console().remark(tr("Nothing was changed."));
            return finish(ExitCode::SomethingFailed);
        }
    }
    m_isDecided = true;
    if (m_kind == Kind::Set)
        m_rules->set(m_prefix, m_days);
    else
        m_rules->remove(m_prefix);
}

QString RuleCommand::question() const
{
    const QString keys = ruleKeysText(m_prefix);
    const std::optional<AbortRule> own = ownRule();
    if (m_kind == Kind::Remove)
        return tr("The rule for %1 is removed: their unfinished uploads stay and are billed until somebody "
                  "aborts "
                  "them.")
            .arg(keys);
    const QString effect =
        tr("The store will abort every upload of %1 that is not finished %Ln days after it was "
           "begun, those that are older already among them.",
           nullptr, m_days)
            .arg(keys);
    return own ? tr("The rule changes from %Ln days.", nullptr, own->days) + QLatin1Char(' ') + effect
               : effect;
}

void RuleCommand::tell()
{
    for (const AbortRule &rule : std::as_const(m_there)) {
        console().result(ruleText(rule), {{QStringLiteral("event"), QStringLiteral("rule")},
                                          {QStringLiteral("bucket"), m_bucket},
                                          {QStringLiteral("id"), rule.id},
                                          {QStringLiteral("prefix"), rule.prefix},
                                          {QStringLiteral("days"), rule.days},
                                          {QStringLiteral("enabled"), rule.enabled},
                                          {QStringLiteral("narrowed"), rule.narrowed},
                                          {QStringLiteral("others"), rule.others},
                                          {QStringLiteral("ours"), rule.ours}});
    }
    const int others = m_total - int(m_there.size());
    console().object({{QStringLiteral("event"), QStringLiteral("rules")},
                      {QStringLiteral("bucket"), m_bucket},
                      {QStringLiteral("total"), m_total}});
    if (m_there.isEmpty())
        console().remark(tr("No rule of this bucket is about unfinished uploads."));
    if (others > 0)
        console().remark(otherRulesText(others));
}

void RuleCommand::onFailed(const Error &error)
{
    console().errorInWords(error, ruleErrorText(error, account(), m_bucket));
    finish(ExitCode::SomethingFailed);
}

std::optional<AbortRule> RuleCommand::ownRule() const
{
    const auto own = std::find_if(m_there.begin(), m_there.end(), [this](const AbortRule &rule) {
        return rule.ours && rule.prefix == m_prefix;
    });
    return own == m_there.end() ? std::nullopt : std::optional(*own);
}

} // namespace partway
