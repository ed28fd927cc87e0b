// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/cell_width.h"

#include "app/gui/theme/tokens.h"

#include <QFontMetrics>

#include <algorithm>

namespace partway {

int cellWidth(const QStringList &texts, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + 4 * measure::step + 2;
}

} // namespace partway
