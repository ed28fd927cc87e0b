// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/pseudo_words.h"

namespace partway::test {

namespace {

QString spelled(const char *letters, QChar letter)
{
    const QString alphabet = QString::fromUtf8(letters);
    return QString(alphabet.at((letter.toLower().unicode() - u'a') % alphabet.size()));
}

QString inHebrew(QChar letter) { return spelled("אבצדעפגהיקכלמנוטחרסתשזטסיז", letter); }

QString accented(QChar letter)
{
    const QString small = spelled("áƀćđéfĝĥíĵķĺmñóþqŕšťúvŵxýž", letter);
    return letter.isUpper() ? small.toUpper() : small;
}

bool isLatin(QChar letter)
{
    return (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) ||
           (letter >= QLatin1Char('A') && letter <= QLatin1Char('Z'));
}

/// How long a placeholder such as "%1", "%L2" or "%Ln" is that begins there; 0: none.
qsizetype placeholderAt(const QString &text, qsizetype at)
{
    if (text.at(at) != QLatin1Char('%') || at + 1 >= text.size())
        return 0;
    const qsizetype name = text.at(at + 1) == QLatin1Char('L') ? at + 2 : at + 1;
    const bool one = name < text.size() && (text.at(name).isDigit() || text.at(name) == QLatin1Char('n'));
    return one ? name + 1 - at : 0;
}

} // namespace

QString PseudoWords::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString said;
    int letters = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype length = placeholderAt(text, at)) {
            said += text.mid(at, length);
            at += length - 1;
        } else if (isLatin(text.at(at))) {
            said += m_kind == Kind::Hebrew ? inHebrew(text.at(at)) : accented(text.at(at));
            ++letters;
        } else {
            said += text.at(at);
        }
    }
    if (m_kind == Kind::Hebrew)
        return said;
    // Units and the like are as short everywhere.
    for (int more = 0; letters > 3 && more < letters * 2 / 5; ++more)
        said += letters > 12 && more % 7 == 0 ? QChar(QLatin1Char(' ')) : QChar(u'ñ');
    return QLatin1Char('[') + said + QLatin1Char(']');
}

QString withoutMarked(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == QLatin1Char('['))
            ++depth;
        else if (letter == QLatin1Char(']') && depth > 0)
            --depth;
        else if (depth == 0)
            rest += letter;
    }
    return rest;
}

} // namespace partway::test
