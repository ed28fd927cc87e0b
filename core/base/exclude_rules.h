// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace partway {

/// Names that are left out when a folder is taken: ".DS_Store", "*.part", "~$*". Without regard to case; a
/// folder of such a name is left out with all that is in it. A value: it crosses threads.
class ExcludeRules
{
public:
    ExcludeRules() = default;
    explicit ExcludeRules(const QStringList &patterns);

    static QStringList usualPatterns();

    [[nodiscard]] const QStringList &patterns() const { return m_patterns; }
    /// The place in patterns() of the first one that this single name matches; -1: none.
    [[nodiscard]] int ruleFor(QStringView name) const;

private:
    struct Wildcard
    {
        int rule;
        QRegularExpression expression;
    };

    QStringList m_patterns;
    QHash<QString, int> m_names;    ///< lower case; patterns without wildcards
    QHash<QString, int> m_suffixes; ///< lower case with the dot; patterns such as "*.part"
    std::vector<Wildcard> m_wildcards;
};

/// Rules on whole paths. Remembers the last folder, since files come folder by folder: for one thread.
class ExcludeCheck
{
public:
    explicit ExcludeCheck(const ExcludeRules &rules)
        : m_rules(rules)
    {
    }
    /// For a path like "tree/sub/name"; a name alone was given by hand and is never left out.
    [[nodiscard]] int ruleFor(QStringView relative);

private:
    const ExcludeRules &m_rules;
    QString m_folder;
    int m_folderRule = -1;
};

} // namespace partway
