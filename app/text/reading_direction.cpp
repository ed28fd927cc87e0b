// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reading_direction.h"

#include <QLocale>

namespace partway {

QString inItsOwnDirection(const QString &text)
{
    if (QLocale().textDirection() != Qt::RightToLeft || text.isEmpty())
        return text;
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

} // namespace partway
