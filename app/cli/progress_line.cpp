// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace partway {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

struct Sum
{
    qint64 size = 0;
    qint64 confirmed = 0;
    qint64 inFlight = 0;
    double rate = 0;
    int unfinished = 0;
    bool open = false;                 ///< nobody knows how much there will be
    const Transfer *leading = nullptr; ///< the first one that is under way
};

Sum sumOf(const QList<Transfer> &transfers)
{
    Sum sum;
    for (const Transfer &transfer : transfers) {
        sum.size += std::max<qint64>(0, transfer.size);
        sum.confirmed += transfer.confirmed;
        if (transfer.isFinal() || transfer.state == TransferState::Failed)
            continue;
        sum.inFlight += transfer.inFlight;
        sum.rate += transfer.bytesPerSecond;
        ++sum.unfinished;
        sum.open = sum.open || transfer.open;
        if (!sum.leading || (transfer.isActive() && !sum.leading->isActive()))
            sum.leading = &transfer;
    }
    return sum;
}

QString bar(const Sum &sum, int cells)
{
    if (sum.size <= 0 || sum.open)
        return {};
    const auto upTo = [&](qint64 bytes) {
        return static_cast<int>(static_cast<double>(std::min(bytes, sum.size)) * cells /
                                static_cast<double>(sum.size));
    };
    const int confirmed = upTo(sum.confirmed);
    const int sent = std::max(confirmed, upTo(sum.confirmed + sum.inFlight));
    return QLatin1Char('[') + QString(confirmed, QLatin1Char('#')) +
           QString(sent - confirmed, QLatin1Char(':')) + QString(cells - sent, QLatin1Char('.')) +
           QLatin1Char(']');
}

QString timeLeft(const Sum &sum)
{
    const qint64 missing = sum.size - sum.confirmed - sum.inFlight;
    if (sum.rate < 1 || missing <= 0 || sum.open)
        return {};
    const auto seconds = std::chrono::seconds(static_cast<qint64>(static_cast<double>(missing) / sum.rate));
    return ProgressText::tr("%1 left").arg(formatDuration(seconds));
}

} // namespace

QString progressLine(const QList<Transfer> &transfers, int width)
{
    const Sum sum = sumOf(transfers);
    if (!sum.leading)
        return {};
    const bool moves = sum.leading->state == TransferState::Sending && sum.leading->waiting == Waiting::None;
    const QString name = QFileInfo(sourceText(sum.leading->request)).fileName();
    const QString what =
        sum.unfinished > 1 ? ProgressText::tr("%1 and %2 more").arg(name).arg(sum.unfinished - 1) : name;
    // From the most to the least important; what no longer fits is left out.
    QStringList fields;
    if (!moves)
        fields.append(stateText(*sum.leading));
    if (sum.size > 0 && !sum.open)
        fields.append(ProgressText::tr("%1 %").arg(percent(sum.confirmed, sum.size), 3));
    fields.append(formatRate(sum.rate));
    fields.append(timeLeft(sum));
    if (sum.open)
        fields.append(formatBytes(sum.confirmed));
    else if (sum.size > 0)
        fields.append(ProgressText::tr("%1 of %2").arg(formatBytes(sum.confirmed), formatBytes(sum.size)));
    fields.removeAll(QString());

    QString line = what.size() <= width / 3 ? what : what.left(std::max(1, width / 3 - 1)) + QChar(0x2026);
    const int cells = std::min(24, width - static_cast<int>(line.size()) - 45);
    if (cells >= 8 && sum.size > 0 && !sum.open)
        line += QLatin1Char(' ') + bar(sum, cells);
    for (const QString &field : fields)
        if (line.size() + 2 + field.size() < width)
            line += QLatin1String("  ") + field;
    return line;
}

} // namespace partway
