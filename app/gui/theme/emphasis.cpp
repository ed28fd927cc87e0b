// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/emphasis.h"

#include "app/gui/theme/theme.h"

#include <QFontMetrics>
#include <QList>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace partway {

namespace {

constexpr QChar begins(0x01);
constexpr QChar ends(0x02);

struct Run
{
    QString text;
    bool strong = false;
};

QList<Run> runsOf(const QString &sentence)
{
    QList<Run> runs{{}};
    for (const QChar letter : sentence) {
        if (letter == begins || letter == ends)
            runs.append({{}, letter == begins});
        else
            runs.last().text += letter;
    }
    return runs;
}

} // namespace

QString emphasized(const QString &words) { return begins + words + ends; }

QString withoutEmphasis(const QString &sentence)
{
    QString plain = sentence;
    return plain.remove(begins).remove(ends);
}

int emphasizedWidth(const QString &sentence, const QFont &font)
{
    int width = 0;
    const QList<Run> runs = runsOf(sentence);
    for (const Run &run : runs)
        width += QFontMetrics(run.strong ? strongFont(font) : font).horizontalAdvance(run.text);
    return width + 1;
}

void drawEmphasized(QPainter &painter, const QRect &rect, const QString &sentence, const QFont &font,
                    const EmphasisInk &ink, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    int taken = 0;
    const QList<Run> runs = runsOf(sentence);
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        const QFont used = run.strong ? strongFont(font) : font;
        const QFontMetrics metrics(used);
        const int room = rect.width() - taken;
        const QString shown = metrics.elidedText(run.text, Qt::ElideRight, std::max(0, room));
        const int wide = metrics.horizontalAdvance(shown) + 1;
        const QRect place(mirrored ? rect.right() + 1 - taken - wide : rect.left() + taken, rect.top(), wide,
                          rect.height());
        painter.setFont(used);
        painter.setPen(run.strong ? ink.strong : ink.plain);
        painter.drawText(place,
                         int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         shown);
        taken += metrics.horizontalAdvance(shown);
        if (shown != run.text)
            return;
    }
}

} // namespace partway
