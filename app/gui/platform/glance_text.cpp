// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/glance_text.h"

#include "app/text/quantities_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace partway {

namespace {

struct GlanceText
{
    Q_DECLARE_TR_FUNCTIONS(GlanceText)
};

QString counts(const Totals &totals)
{
    const QString active = GlanceText::tr("%Ln transfers active", nullptr, totals.active);
    if (totals.waiting == 0)
        return active;
    const QString waiting = GlanceText::tr("%Ln waiting", nullptr, totals.waiting);
    return GlanceText::tr("%1, %2", "two counts").arg(active, waiting);
}

QString workText(const QueueGlance &glance)
{
    switch (glance.mood) {
    case QueueMood::Idle:
        return GlanceText::tr("No transfers under way");
    case QueueMood::Paused:
        return GlanceText::tr("%Ln transfers paused", nullptr, glance.paused);
    case QueueMood::Moving:
        break;
    }
    QStringList lines{counts(glance.totals)};
    QStringList figures;
    if (const int done = percent(glance.confirmed, glance.size); glance.size > 0 && done >= 0)
        figures.append(GlanceText::tr("%1 %", "progress in per cent").arg(done));
    if (const QString rate = formatRate(glance.totals.bytesPerSecond); !rate.isEmpty())
        figures.append(rate);
    if (glance.totals.left)
        figures.append(GlanceText::tr("%1 left").arg(formatDuration(*glance.totals.left)));
    if (!figures.isEmpty())
        lines.append(figures.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString glanceText(const QueueGlance &glance)
{
    // The mark on the icon, for whoever does not see it.
    return glance.needsLook ? workText(glance) + QLatin1Char('\n') + GlanceText::tr("Something has failed")
                            : workText(glance);
}

} // namespace partway
