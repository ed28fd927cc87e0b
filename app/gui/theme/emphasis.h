// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

/// Sentences some words of which are drawn stronger: figures that are put into them.
namespace partway {

/// These words are. The sentence is no text to show until it is drawn here or made plain.
QString emphasized(const QString &words);
QString withoutEmphasis(const QString &sentence);

struct EmphasisInk
{
    QColor plain, strong;
};

int emphasizedWidth(const QString &sentence, const QFont &font);
/// On one line from where the language begins, cut where there is no room.
void drawEmphasized(QPainter &painter, const QRect &rect, const QString &sentence, const QFont &font,
                    const EmphasisInk &ink, Qt::LayoutDirection direction);

} // namespace partway
