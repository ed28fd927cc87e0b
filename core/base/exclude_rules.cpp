// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exclude_rules.h"

namespace partway {

namespace {

bool hasWildcard(QStringView text)
{
    return text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('?')) ||
           text.contains(QLatin1Char('['));
}

/// The earlier of two rules, where -1 is none.
int earlier(int a, int b)
{
    if (a < 0 || b < 0)
        return qMax(a, b);
    return qMin(a, b);
}

} // namespace

ExcludeRules::ExcludeRules(const QStringList &patterns)
    : m_patterns(patterns)
{
    for (int rule = 0; rule < int(patterns.size()); ++rule) {
        const QString pattern = patterns.at(rule).toLower();
        const QStringView tail = QStringView(pattern).mid(1);
        if (pattern.isEmpty())
            continue;
        if (!hasWildcard(pattern)) {
            if (!m_names.contains(pattern))
                m_names.insert(pattern, rule);
        } else if (pattern.startsWith(QLatin1String("*.")) && !hasWildcard(tail) &&
                   tail.lastIndexOf(QLatin1Char('.')) == 0) {
            if (!m_suffixes.contains(tail.toString()))
                m_suffixes.insert(tail.toString(), rule);
        } else {
            m_wildcards.push_back(
                {rule, QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern),
                                          QRegularExpression::CaseInsensitiveOption)});
        }
    }
}

QStringList ExcludeRules::usualPatterns()
{
    return {QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"),    QStringLiteral("desktop.ini"),
            QStringLiteral("*.part"),    QStringLiteral("*.crdownload"), QStringLiteral("~$*")};
}

int ExcludeRules::ruleFor(QStringView name) const
{
    if (m_patterns.isEmpty())
        return -1;
    const QString lower = name.toString().toLower();
    int rule = m_names.value(lower, -1);
    if (const qsizetype dot = lower.lastIndexOf(QLatin1Char('.')); dot >= 0 && !m_suffixes.isEmpty())
        rule = earlier(rule, m_suffixes.value(lower.mid(dot), -1));
    for (const Wildcard &wildcard : m_wildcards) {
        if (wildcard.expression.match(lower).hasMatch())
            return earlier(rule, wildcard.rule); // they stand in their order
    }
    return rule;
}

int ExcludeCheck::ruleFor(QStringView relative)
{
    const qsizetype slash = relative.lastIndexOf(QLatin1Char('/'));
    if (slash < 0)
        return -1;
    const QStringView folder = relative.left(slash);
    if (folder != m_folder) {
        m_folder = folder.toString();
        m_folderRule = -1;
        const auto names = folder.split(QLatin1Char('/'));
        for (const QStringView name : names) {
            if (m_folderRule < 0)
                m_folderRule = m_rules.ruleFor(name);
        }
    }
    return m_folderRule >= 0 ? m_folderRule : m_rules.ruleFor(relative.mid(slash + 1));
}

} // namespace partway
