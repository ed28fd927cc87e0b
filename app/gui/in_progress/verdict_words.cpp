// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/verdict_words.h"

#include "app/gui/parts/part_words.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>

namespace partway {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString wordOf(PartVerdict verdict)
{
    switch (verdict) {
    case PartVerdict::Open:
        return VerdictWords::tr("is being compared");
    case PartVerdict::Matches:
        return VerdictWords::tr("matches");
    case PartVerdict::Differs:
        return VerdictWords::tr("differs");
    case PartVerdict::Missing:
        return VerdictWords::tr("is missing");
    case PartVerdict::CannotTell:
        return VerdictWords::tr("cannot be compared");
    }
    Q_UNREACHABLE();
}

/// So small are the parts that are there that the file has too many of them.
bool needsOtherParts(const PartComparison &comparison, const PartSet &set, const ProviderProfile &profile)
{
    return set.partSize > 0 && comparison.file.size / set.partSize >= profile.maxParts;
}

QString strong(const QString &text)
{
    return QLatin1String("<b>") + text.toHtmlEscaped() + QLatin1String("</b>");
}

} // namespace

QString verdictsText(const VerdictCounts &counts)
{
    QStringList words;
    if (counts.matches > 0)
        words << VerdictWords::tr("%Ln match", nullptr, counts.matches);
    if (counts.differs > 0)
        words << VerdictWords::tr("%Ln differ", nullptr, counts.differs);
    if (counts.missing > 0)
        words << VerdictWords::tr("%Ln missing", nullptr, counts.missing);
    if (counts.cannotTell > 0)
        words << VerdictWords::tr("%Ln cannot be compared", nullptr, counts.cannotTell);
    if (counts.open > 0)
        words << VerdictWords::tr("%Ln to compare", nullptr, counts.open);
    return words.join(VerdictWords::tr(", ", "between the items of a list"));
}

QString matchText(const VerdictCounts &counts)
{
    return VerdictWords::tr("%L1 of %Ln parts match", nullptr, counts.all()).arg(counts.matches);
}

QString comparingText(const VerdictCounts &counts)
{
    if (counts.all() == 0)
        return VerdictWords::tr("Looking at the file…");
    return VerdictWords::tr("The file is read and compared: %Ln parts are still to come.", nullptr,
                            counts.open);
}

QString cellInWords(const PartCell &cell, const PartComparison &comparison)
{
    const ByteRange from = comparison.plan.range(cell.first + 1);
    if (cell.first == cell.last) {
        return VerdictWords::tr("Part %L1 %2", "%2 is a word such as “matches”")
                   .arg(cell.first + 1)
                   .arg(wordOf(comparison.verdicts.at(cell.first))) +
               QLatin1Char('\n') +
               VerdictWords::tr("%1 (%2)", "a range and a size")
                   .arg(rangeText(from), formatPartSize(from.size));
    }
    const ByteRange to = comparison.plan.range(cell.last + 1);
    const QStringList lines{
        VerdictWords::tr("Parts %L1 to %L2").arg(cell.first + 1).arg(cell.last + 1),
        rangeText({from.offset, to.end() - from.offset}),
        verdictsText(countVerdicts(comparison.verdicts.mid(cell.first, cell.last - cell.first + 1)))};
    return lines.join(QLatin1Char('\n'));
}

QString contentsText(const PartSet &set)
{
    const QString parts =
        set.even || set.parts < 2
            ? VerdictWords::tr("%Ln parts of %1 on the server", nullptr, set.parts)
                  .arg(formatPartSize(set.partSize))
            : VerdictWords::tr("%Ln parts of several sizes on the server", nullptr, set.parts);
    if (set.parts == 0)
        return VerdictWords::tr("No part is on the server yet");
    return VerdictWords::tr("%1, %2", "what there is, and its size").arg(parts, formatBytes(set.bytes));
}

QString factsText(const PartSet &set, const QString &path, qint64 fileSize)
{
    const QString shown = inItsOwnDirection(plainLine(QDir::toNativeSeparators(path), 200));
    return VerdictWords::tr("%1, file %2, %3", "what is on the server, the size of the file, its path")
        .arg(contentsText(set), formatBytes(fileSize), shown);
}

QString proofText(const PartComparison &comparison)
{
    if (comparison.count(PartVerdict::Matches) == 0)
        return {};
    switch (comparison.proof) {
    case PartProof::Md5:
        return VerdictWords::tr("Every part that is kept was proved by its MD5.");
    case PartProof::Checksum:
        return VerdictWords::tr(
            "Every part that is kept was proved by the checksum that the store keeps of it.");
    case PartProof::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString outcomeText(const PartComparison &comparison, double rate)
{
    const QString whole = strong(formatBytes(comparison.plan.totalSize));
    const qint64 bytes = comparison.bytesToSend();
    if (comparison.isWhole())
        return VerdictWords::tr("Nothing is left to send: all %1 are there. The upload is only finished.")
            .arg(whole);
    const QString rest = strong(formatBytes(bytes));
    const bool none = comparison.count(PartVerdict::Matches) == 0;
    if (rate < 1) {
        return none ? VerdictWords::tr("All %1 are sent: no part that is there can be kept.").arg(whole)
                    : VerdictWords::tr("%1 to send instead of %2.").arg(rest, whole);
    }
    const QString time =
        strong(formatDuration(std::chrono::seconds(qint64(std::ceil(double(bytes) / rate)))));
    return none ? VerdictWords::tr("All %1 are sent, in about %2: no part that is there can be kept.")
                      .arg(whole, time)
                : VerdictWords::tr("%1 to send instead of %2, about %3.").arg(rest, whole, time);
}

QStringList cautions(const PartComparison &comparison, const PartSet &set, const ProviderProfile &profile)
{
    QStringList sentences;
    const int unclear = comparison.count(PartVerdict::CannotTell);
    const int differ = comparison.count(PartVerdict::Differs);
    if (comparison.mayBeEncrypted) {
        sentences << VerdictWords::tr(
            "No part matches by its ETag: this is another file, or the upload is encrypted with a key "
            "(SSE-KMS) and its ETags are no MD5s. The parts are sent again, or a new upload is begun.");
    } else if (unclear > 0) {
        sentences << VerdictWords::tr(
            "%Ln parts cannot be compared: their ETags are no MD5 (as with encryption "
            "by a key of one's own), and the store keeps no checksum of them. They "
            "are sent again, or a new upload is begun.",
            nullptr, unclear);
    }
    const bool none = comparison.count(PartVerdict::Matches) == 0;
    if (none && needsOtherParts(comparison, set, profile)) {
        sentences << VerdictWords::tr(
                         "With parts of %1, as they are there, this file would have more than the %Ln "
                         "that an upload may have. It is cut into larger ones.",
                         nullptr, profile.maxParts)
                         .arg(formatPartSize(set.partSize));
    } else if (none && differ > 0 && unclear == 0)
        sentences << VerdictWords::tr("No part is of this file. It may be the wrong one, or it has changed.");
    if (comparison.strays > 0 && profile.exactPartList) {
        sentences << VerdictWords::tr(
            "%Ln parts on the server belong to no part of this file, and this store finishes an upload only "
            "with all of its parts: a new upload is begun, and everything is sent.",
            nullptr, comparison.strays);
    } else if (comparison.strays > 0) {
        sentences << VerdictWords::tr(
            "%Ln parts on the server belong to no part of this file. They are left out.", nullptr,
            comparison.strays);
    }
    return sentences;
}

QString nameOfKey(const QString &key)
{
    const QString name = key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
    return inItsOwnDirection(plainLine(name.isEmpty() ? key : name, 120));
}

} // namespace partway
