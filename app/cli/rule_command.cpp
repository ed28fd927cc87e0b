// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_command.h"

#include "app/cli/rescue/upload_search.h"
#include "app/cli/terminal_input.h"
#include "app/text/quantities_text.h"
#include "app/text/rule_text.h"

#include <algorithm>

namespace partway {

using namespace std::chrono_literals;

RuleCommand::RuleCommand(CommandContext &context, Kind kind)
    : ServerCommand(context)
    , m_kind(kind)
{
}
RuleCommand::~RuleCommand() = default;

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
    if (m_isDecided) {
        tell();
        return finish(ExitCode::AllDone);
    }
    const std::optional<int> days = ageToCount();
    if (days)
        return count(*days);
    goOn();
}

void RuleCommand::goOn()
{
    if (m_kind != Kind::Show)
        return decide();
    tell();
    finish(ExitCode::AllDone);
}

std::optional<int> RuleCommand::ageToCount() const
{
    if (m_kind == Kind::Set)
        return isThereAlready() ? std::nullopt : std::optional(m_days);
    std::optional<int> least;
    for (const AbortRule &rule : m_there)
        if (m_kind == Kind::Show && ends(rule))
            least = std::min(least.value_or(rule.days), rule.days);
    return least;
}

void RuleCommand::count(int days)
{
    UploadSelection selection;
    selection.scope = {m_bucket, m_kind == Kind::Set ? m_prefix : QString()};
    selection.olderThan = 24h * days;
    m_search = std::make_unique<UploadSearch>(askStore(), account(), context().clock, selection,
                                              [](const UploadRef &) { return false; });
    connect(m_search.get(), &UploadSearch::looked, this, [this](int done, int all) {
        console().progress(tr("looked at %1 of %2 uploads").arg(done).arg(all));
    });
    connect(m_search.get(), &UploadSearch::failed, this,
            [this](const QString &, const Error &error) { m_uncounted = error; });
    connect(m_search.get(), &UploadSearch::finished, this, [this](const QList<InProgressUpload> &uploads) {
        console().progress({});
        m_old = uploads;
        goOn();
    });
    m_search->start();
}

RuleCommand::Due RuleCommand::dueBy(const QString &prefix, int days)
{
    const UtcTime now = context().clock.utcNow();
    Due due;
    for (const InProgressUpload &upload : m_old) {
        const bool isDue = upload.measured != Measured::Gone && upload.ref.key.startsWith(prefix) &&
                           upload.initiated && timeAtStore(upload, now) - *upload.initiated > 24h * days;
        if (!isDue)
            continue;
        ++due.uploads;
        due.bytes += upload.contents.set.bytes;
        due.unmeasured += upload.measured == Measured::Yes ? 0 : 1;
    }
    return due;
}

QString RuleCommand::dueText(const Due &due) const
{
    if (m_uncounted)
        return tr("How many in-progress uploads are that old already could not be counted: %1")
            .arg(errorSentence(*m_uncounted, questionTo(account(), m_bucket)).what);
    if (due.uploads == 0)
        return tr("No in-progress upload is that old now.");
    if (due.unmeasured > 0)
        return tr("%Ln in-progress uploads are that old already, and go first; what all of them hold is not "
                  "known.",
                  nullptr, due.uploads);
    return tr("%Ln in-progress uploads are that old already, and go first; they hold %1.", nullptr,
              due.uploads)
        .arg(formatBytes(due.bytes));
}

QJsonObject RuleCommand::dueJson(const std::optional<Due> &due) const
{
    const bool isCounted = due && !m_uncounted;
    const bool isMeasured = isCounted && due->unmeasured == 0;
    return {{QStringLiteral("due"), isCounted ? QJsonValue(due->uploads) : QJsonValue()},
            {QStringLiteral("dueSize"), isMeasured ? QJsonValue(due->bytes) : QJsonValue()}};
}

void RuleCommand::decide()
{
    const bool isThere = isThereAlready();
    if (m_kind == Kind::Set ? isThere : !ownRule()) {
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
    if (m_kind == Kind::Set) {
        const Due due = dueBy(m_prefix, m_days);
        QJsonObject effect = dueJson(due);
        effect.insert(QStringLiteral("event"), QStringLiteral("rule-effect"));
        effect.insert(QStringLiteral("bucket"), m_bucket);
        effect.insert(QStringLiteral("prefix"), m_prefix);
        effect.insert(QStringLiteral("days"), m_days);
        console().object(effect);
        lines.append(dueText(due));
    }
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
        const std::optional<Due> due =
            m_search && ends(rule) ? std::optional(dueBy(rule.prefix, rule.days)) : std::nullopt;
        QJsonObject line = dueJson(due);
        line.insert(QStringLiteral("event"), QStringLiteral("rule"));
        line.insert(QStringLiteral("bucket"), m_bucket);
        line.insert(QStringLiteral("id"), rule.id);
        line.insert(QStringLiteral("prefix"), rule.prefix);
        line.insert(QStringLiteral("days"), rule.days);
        line.insert(QStringLiteral("enabled"), rule.enabled);
        line.insert(QStringLiteral("narrowed"), rule.narrowed);
        line.insert(QStringLiteral("others"), rule.others);
        line.insert(QStringLiteral("ours"), rule.ours);
        QStringList words{ruleText(rule)};
        if (due && !m_uncounted && due->uploads > 0)
            words.append(QLatin1String("      ") + dueText(*due));
        console().result(words, line);
    }
    if (m_kind == Kind::Show && m_uncounted)
        console().remark(dueText({}));
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

bool RuleCommand::ends(const AbortRule &rule) { return rule.enabled && !rule.narrowed && rule.days > 0; }

bool RuleCommand::isThereAlready() const
{
    const std::optional<AbortRule> own = ownRule();
    return own && own->enabled && own->days == m_days;
}

std::optional<AbortRule> RuleCommand::ownRule() const
{
    const auto own = std::find_if(m_there.begin(), m_there.end(), [this](const AbortRule &rule) {
        return rule.ours && rule.prefix == m_prefix;
    });
    return own == m_there.end() ? std::nullopt : std::optional(*own);
}

} // namespace partway
