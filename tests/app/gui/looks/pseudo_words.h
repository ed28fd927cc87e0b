// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace partway::test {

/// A language that nobody speaks: every sentence that goes through the translation is changed in a way that
/// can be told, and stays what it was in meaning.
class PseudoWords : public QTranslator
{
public:
    enum class Kind {
        Longer, ///< "[Ŝéñđ ááá]": marked, and as much longer than English as German is
        Hebrew, ///< in letters that run from the right
    };

    explicit PseudoWords(Kind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;

private:
    Kind m_kind;
};

/// What is left of a text without what the longer words mark as translated.
QString withoutMarked(const QString &text);

} // namespace partway::test
