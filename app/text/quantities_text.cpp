// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/quantities_text.h"

#include "app/text/time_text.h"
#include "core/base/quantities.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace partway {

namespace {

struct QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(QuantityText)
};

// Three digits are enough to follow a transfer: "8.1", "84.0", "640".
QString threeDigits(double value) { return QLocale().toString(value, 'f', value < 99.95 ? 1 : 0); }

QString whole(qint64 value) { return QLocale().toString(value); }

/// "20", "2.5": no digit that says nothing.
QString fewestDigits(double value) { return QLocale().toString(value, 'g', 4); }

QString inUnits(qint64 bytes, QString (*digits)(double))
{
    static constexpr const char *units[] = {
        QT_TRANSLATE_NOOP("QuantityText", "%1 kB"), QT_TRANSLATE_NOOP("QuantityText", "%1 MB"),
        QT_TRANSLATE_NOOP("QuantityText", "%1 GB"), QT_TRANSLATE_NOOP("QuantityText", "%1 TB"),
        QT_TRANSLATE_NOOP("QuantityText", "%1 PB")};
    if (bytes < 1000)
        return QuantityText::tr("%1 B").arg(whole(bytes));
    double value = static_cast<double>(bytes) / 1000;
    size_t unit = 0;
    // From 999.5 on three digits would show "1000".
    for (; value >= 999.5 && unit + 1 < std::size(units); ++unit)
        value /= 1000;
    return QuantityText::tr(units[unit]).arg(digits(value));
}

} // namespace

QString formatBytes(qint64 bytes) { return inUnits(bytes, threeDigits); }

QString formatPartSize(qint64 bytes)
{
    const auto in = [bytes](qint64 unit) {
        const double value = static_cast<double>(bytes) / static_cast<double>(unit);
        return bytes % unit == 0 ? whole(bytes / unit) : QLocale().toString(value, 'f', 1);
    };
    if (bytes >= GiB)
        return QuantityText::tr("%1 GiB").arg(in(GiB));
    if (bytes >= MiB)
        return QuantityText::tr("%1 MiB").arg(in(MiB));
    if (bytes >= KiB)
        return QuantityText::tr("%1 KiB").arg(in(KiB));
    return QuantityText::tr("%1 B").arg(whole(bytes));
}

QString formatRate(double bytesPerSecond)
{
    if (!(bytesPerSecond >= 1))
        return {};
    return QuantityText::tr("%1/s", "a rate; %1 is an amount such as 61 MB")
        .arg(formatBytes(static_cast<qint64>(bytesPerSecond)));
}

QString formatRoundRate(qint64 bytesPerSecond)
{
    return QuantityText::tr("%1/s", "a rate; %1 is an amount such as 61 MB")
        .arg(inUnits(bytesPerSecond, fewestDigits));
}

QString formatDuration(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    if (seconds < 60)
        return QuantityText::tr("%1 s").arg(whole(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QuantityText::tr("%1 min").arg(whole(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 24 && minutes % 60 == 0)
        return QuantityText::tr("%1 h").arg(whole(hours));
    if (hours < 24)
        return QuantityText::tr("%1 h %2 min").arg(whole(hours), whole(minutes % 60));
    return QuantityText::tr("%1 d %2 h").arg(whole(hours / 24), whole(hours % 24));
}

QString formatSpan(std::chrono::milliseconds span)
{
    const double seconds = static_cast<double>(span.count()) / 1000;
    if (seconds < 9.95)
        return QuantityText::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    return formatDuration(std::chrono::round<std::chrono::seconds>(span));
}

QString formatMoment(UtcTime when, UtcTime now)
{
    const auto local = [](UtcTime time) {
        return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    };
    const QDateTime moment = local(when);
    return moment.date() == local(now).date() ? formatTime(moment.time()) : formatDateTime(moment);
}

QString formatMoney(double usd)
{
    constexpr double cent = 0.01;
    const auto dollars = [](double value) {
        return QuantityText::tr("$%1", "an amount of US dollars").arg(QLocale().toString(value, 'f', 2));
    };
    return usd > 0 && usd < cent ? QuantityText::tr("under %1", "an amount of money").arg(dollars(cent))
                                 : dollars(usd);
}

int percent(qint64 confirmed, qint64 size)
{
    if (size < 0)
        return -1;
    if (size == 0)
        return confirmed >= 0 ? 100 : 0;
    return static_cast<int>(std::floor(static_cast<double>(confirmed) * 100.0 / static_cast<double>(size)));
}

} // namespace partway
