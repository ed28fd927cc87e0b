// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_words.h"

#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace partway {

namespace {

/// Functions here have no class to translate in the name of.
struct PartWords
{
    Q_DECLARE_TR_FUNCTIONS(PartWords)
};

} // namespace

QString rangeText(ByteRange range)
{
    const QString from = formatBytes(range.offset);
    const QString to = formatBytes(range.end());
    // "31.2 to 31.3 GB" where both have the same unit.
    const auto unitOf = [](const QString &text) {
        return text.section(QLatin1Char(' '), -1).section(QChar(0xa0), -1);
    };
    const QString unit = unitOf(from);
    if (!unit.isEmpty() && unit == unitOf(to) && from.size() > unit.size() + 1)
        return PartWords::tr("%1 to %2").arg(from.left(from.size() - unit.size() - 1), to);
    return PartWords::tr("%1 to %2").arg(from, to);
}

QString partStateInWords(const Part &part, bool stopped, UtcTime now)
{
    if (stopped && part.state != PartState::Confirmed && part.lastError)
        return PartWords::tr("failed");
    if (part.state == PartState::Retrying && part.retryAt && *part.retryAt > now) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*part.retryAt - now);
        return PartWords::tr("retry in %1").arg(formatDuration(left));
    }
    return partStateText(part);
}

QString partInWords(const Part &part, bool stopped, UtcTime now)
{
    QStringList lines;
    lines << PartWords::tr("Part %L1: %2").arg(part.number).arg(partStateInWords(part, stopped, now));
    lines << PartWords::tr("%1 (%2)").arg(rangeText(part.range), formatPartSize(part.range.size));
    if (part.attempts > 1)
        lines << PartWords::tr("Attempt %L1").arg(part.attempts);
    if (part.state == PartState::Sending && part.bytesPerSecond >= 1)
        lines << formatRate(part.bytesPerSecond);
    if (part.took.count() > 0)
        lines << PartWords::tr("took %1").arg(formatSpan(part.took));
    if (!part.etag.isEmpty())
        lines << PartWords::tr("ETag %1").arg(etagText(part));
    if (part.lastError) {
        const QString technical = technicalDetails(*part.lastError);
        lines << PartWords::tr("Last error: %1").arg(errorSentence(*part.lastError).what);
        if (!technical.isEmpty())
            lines << technical;
    }
    return lines.join(QLatin1Char('\n'));
}

QString cellInWords(const PartCell &cell, const QList<Part> &parts, bool stopped, UtcTime now)
{
    if (cell.first == cell.last)
        return partInWords(parts.at(cell.first), stopped, now);
    const QList<Part> own = parts.mid(cell.first, cell.last - cell.first + 1);
    QStringList lines;
    lines << PartWords::tr("Parts %L1 to %L2").arg(own.constFirst().number).arg(own.constLast().number);
    const qint64 from = own.constFirst().range.offset;
    lines << rangeText(ByteRange{from, own.constLast().range.end() - from});
    lines << countsText(countParts(own, stopped));
    // One trouble says what it is; the table beside the map has them all.
    const auto troubled = std::find_if(own.cbegin(), own.cend(), [](const Part &part) {
        return part.state != PartState::Confirmed && part.lastError;
    });
    if (troubled != own.cend()) {
        lines << PartWords::tr("Part %L1: %2")
                     .arg(troubled->number)
                     .arg(errorSentence(*troubled->lastError).what);
    }
    return lines.join(QLatin1Char('\n'));
}

QString etagText(const Part &part) { return plainLine(QString::fromUtf8(part.etag), 64); }

QString countsText(const PartCounts &counts)
{
    QStringList words;
    if (counts.confirmed > 0)
        words << PartWords::tr("%Ln confirmed", nullptr, counts.confirmed);
    if (counts.sending > 0)
        words << PartWords::tr("%Ln on the way", nullptr, counts.sending);
    if (counts.checking > 0)
        words << PartWords::tr("%Ln being checked", nullptr, counts.checking);
    if (counts.retrying > 0)
        words << PartWords::tr("%Ln tried again soon", nullptr, counts.retrying);
    if (counts.failed > 0)
        words << PartWords::tr("%Ln failed", nullptr, counts.failed);
    if (counts.waiting > 0)
        words << PartWords::tr("%Ln waiting", nullptr, counts.waiting);
    return words.join(PartWords::tr(", ", "between the items of a list"));
}

QString partsSummary(const Transfer &transfer, const PartCounts &counts, double partsPerCell)
{
    if (transfer.parts == 0)
        return PartWords::tr("The parts are planned when the transfer begins.");
    if (transfer.partSize == 0 && transfer.parts == 1) {
        return transfer.state == TransferState::Done
                   ? PartWords::tr("The file was small enough to be sent whole, in one request.")
                   : PartWords::tr("The file is small enough to be sent whole, in one request.");
    }
    QString line =
        transfer.partSize > 0
            ? PartWords::tr("%Ln parts of %1", nullptr, transfer.parts).arg(formatPartSize(transfer.partSize))
            : PartWords::tr("%Ln parts of several sizes", nullptr, transfer.parts);
    const int all = counts.confirmed + counts.sending + counts.checking + counts.retrying + counts.failed +
                    counts.waiting;
    if (all > 0 && counts.confirmed == all) {
        line = PartWords::tr("%1; all of them confirmed.").arg(line);
    } else {
        PartCounts told = counts;
        told.waiting = 0;
        const QString words = countsText(told);
        line = words.isEmpty() ? PartWords::tr("%1; none confirmed yet.").arg(line)
                               : PartWords::tr("%1; %2.").arg(line, words);
    }
    if (partsPerCell > 1) {
        const QString number = QLocale().toString(partsPerCell, 'f', 1);
        line = PartWords::tr("%1 One cell is %2 parts.").arg(line, number);
    }
    return line;
}

} // namespace partway
