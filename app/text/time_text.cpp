// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/time_text.h"

#include <QLocale>

namespace partway {

QString shortTimePattern()
{
    // Only where no language is set is there more than that in the short form.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
}

QString shortDatePattern()
{
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("yyyy")))
        pattern.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return pattern;
}

QString formatTime(QTime time) { return QLocale().toString(time, shortTimePattern()); }

QString formatDateTime(const QDateTime &when)
{
    return QLocale().toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + formatTime(when.time());
}

} // namespace partway
