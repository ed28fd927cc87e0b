// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/speed/speed_words.h"

#include "app/text/quantities_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace partway {

namespace {

struct SpeedWords
{
    Q_DECLARE_TR_FUNCTIONS(SpeedWords)
};

QString agoText(int seconds)
{
    if (seconds <= 0)
        return SpeedWords::tr("Now");
    if (seconds < 60)
        return SpeedWords::tr("%L1 s ago").arg(seconds);
    if (seconds % 60 == 0)
        return SpeedWords::tr("%L1 min ago").arg(seconds / 60);
    return SpeedWords::tr("%L1 min %L2 s ago").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

QString rateOrNothing(double bytesPerSecond)
{
    return bytesPerSecond >= 1 ? formatRate(bytesPerSecond) : SpeedWords::tr("0 B/s");
}

QString rateSummaryText(const RateSummary &summary, double limit)
{
    if (summary.seconds == 0)
        return SpeedWords::tr("Nothing was sent in the last 10 minutes.");
    const QString highest = rateOrNothing(summary.highest);
    const QString mean = rateOrNothing(summary.mean);
    QString text =
        summary.now
            ? SpeedWords::tr("Now %1, highest %2, mean %3 in the last 10 minutes.")
                  .arg(rateOrNothing(*summary.now), highest, mean)
            : SpeedWords::tr("Nothing is sent now; highest %1, mean %2 while it ran in the last 10 minutes.")
                  .arg(highest, mean);
    if (limit >= 1)
        text = SpeedWords::tr("%1 All transfers together are limited to %2.").arg(text, formatRate(limit));
    return text;
}

QString rateReadingText(int secondsAgo, std::optional<double> rate)
{
    return rate ? SpeedWords::tr("%1: %2", "when: how fast").arg(agoText(secondsAgo), rateOrNothing(*rate))
                : SpeedWords::tr("%1: nothing was to be sent", "when").arg(agoText(secondsAgo));
}

} // namespace partway
