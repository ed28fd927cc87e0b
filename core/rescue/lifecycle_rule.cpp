// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/lifecycle_rule.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace partway {

namespace {

constexpr int mostAttempts = 9;

bool is(const XmlElement &element, const char *name) { return element.name == QLatin1String(name); }

int daysIn(const QString &text)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days > 0 ? days : 0;
}

bool isOwnId(const QString &id, const QString &prefix)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        if (id == ownRuleId(prefix, attempt))
            return true;
    }
    return false;
}

/// Which keys it is about: by <Filter>, with or without <And>, or by the <Prefix> of old.
void readFilter(const XmlElement &filter, AbortRule &rule)
{
    for (const XmlElement &part : filter.children) {
        if (is(part, "Prefix"))
            rule.prefix = part.text;
        else if (is(part, "And"))
            readFilter(part, rule);
        else
            rule.narrowed = true;
    }
}

AbortRule googleRule(const XmlElement &condition)
{
    AbortRule rule;
    for (const XmlElement &part : condition.children) {
        if (is(part, "Age"))
            rule.days = daysIn(part.text);
        else if (is(part, "MatchesPrefix") && rule.prefix.isEmpty())
            rule.prefix = part.text;
        else
            rule.narrowed = true;
    }
    return rule;
}

QString meaningOf(const XmlElement &element, const QStringList &parts)
{
    QStringList sorted = parts;
    sorted.sort();
    // With its length in front no text can look like a list of elements.
    return QStringLiteral("%1 %2 %3{%4}")
        .arg(element.name)
        .arg(element.text.size())
        .arg(element.text, sorted.join(QLatin1Char(';')));
}

QString plainMeaning(const XmlElement &element)
{
    QStringList parts;
    for (const XmlElement &child : element.children)
        parts.append(plainMeaning(child));
    return meaningOf(element, parts);
}

/// <Filter>, <And> and the <Prefix> of old come to the same; no prefix is the empty one.
void gatherFilter(const XmlElement &part, QStringList &filter)
{
    if (is(part, "Filter") || is(part, "And")) {
        for (const XmlElement &child : part.children)
            gatherFilter(child, filter);
    } else if (!is(part, "Prefix") || !part.text.isEmpty()) {
        filter.append(plainMeaning(part));
    }
}

} // namespace

std::optional<AbortRule> abortRuleOf(const XmlElement &rule)
{
    const XmlElement *action = rule.child(QLatin1String("Action"));
    const XmlElement *condition = rule.child(QLatin1String("Condition"));
    if (action && condition)
        return action->child(QLatin1String("AbortIncompleteMultipartUpload"))
                   ? std::optional(googleRule(*condition))
                   : std::nullopt;
    const XmlElement *abort = rule.child(QLatin1String("AbortIncompleteMultipartUpload"));
    if (!abort)
        return std::nullopt;
    AbortRule said;
    said.days = daysIn(abort->textOf(QLatin1String("DaysAfterInitiation")));
    said.others = abort->children.size() != 1;
    said.enabled = false;
    for (const XmlElement &part : rule.children) {
        if (is(part, "ID"))
            said.id = part.text;
        else if (is(part, "Prefix"))
            said.prefix = part.text;
        else if (is(part, "Filter"))
            readFilter(part, said);
        else if (is(part, "Status"))
            said.enabled = part.text.trimmed() == QLatin1String("Enabled");
        else if (&part != abort)
            said.others = true;
    }
    said.ours = !said.others && !said.narrowed && said.days > 0 && isOwnId(said.id, said.prefix);
    return said;
}

bool isOfGoogle(const XmlElement &rule)
{
    return rule.child(QLatin1String("Action")) && rule.child(QLatin1String("Condition"));
}

QString meaningOf(const XmlElement &rule)
{
    if (const auto ours = abortRuleOf(rule); ours && ours->ours)
        return QStringLiteral("ours %1 %2 %3").arg(ours->days).arg(ours->enabled ? 1 : 0).arg(ours->prefix);
    QStringList parts;
    QStringList filter;
    for (const XmlElement &child : rule.children) {
        if (is(child, "Filter") || is(child, "Prefix"))
            gatherFilter(child, filter);
        else
            parts.append(plainMeaning(child));
    }
    filter.sort();
    parts.append(QLatin1String("for ") + filter.join(QLatin1Char(';')));
    return meaningOf(rule, parts);
}

QString ownRuleId(const QString &prefix, int attempt)
{
    QString id = QStringLiteral("partway-abort-incomplete");
    if (!prefix.isEmpty()) {
        const QByteArray digest = QCryptographicHash::hash(prefix.toUtf8(), QCryptographicHash::Sha256);
        id += QLatin1Char('-') + QString::fromLatin1(digest.toHex().left(12));
    }
    return attempt <= 1 ? id : id + QStringLiteral("-%1").arg(attempt);
}

} // namespace partway
