// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QLocale;
class QWidget;

/// The manual: Markdown in the program itself, resources/manual/LANGUAGE/NAME.md, the same pages in each
/// language. Words of the program are set strong there, and nothing else is.
namespace partway::manual {

/// In the order in which they are read.
const QStringList &pageNames();
/// "de" or "en".
QString languageFor(const QLocale &locale);
/// Empty where there is no such page.
QString pageText(const QString &language, const QString &name);

struct Heading
{
    int level = 1; ///< from 1
    QString text;
    QString anchor; ///< as links name it: "page.md#what-is-kept"
};

/// Of a page's text, from above.
QList<Heading> headingsIn(const QString &text);
QString anchorOf(const QString &heading);

/// The page about what has the focus, or about what is around it; the first one where none is.
QString pageAbout(const QWidget *widget);

/// Whether each of the words stands in the text, whatever its case.
bool holdsAll(const QString &text, const QStringList &words);
/// The words of a search, each once.
QStringList wordsIn(const QString &search);

} // namespace partway::manual
