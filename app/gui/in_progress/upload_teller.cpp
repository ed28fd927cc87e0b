// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_words.h"
#include "app/text/error_sentence.h"
#include "app/text/quantities_text.h"
#include "app/text/reading_direction.h"
#include "app/text/time_text.h"
#include "app/text/transfer_text.h"
#include "core/plan/storage_cost.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace partway {

namespace {

struct UploadWords
{
    Q_DECLARE_TR_FUNCTIONS(UploadWords)
};

QString dash() { return QStringLiteral("–"); }

QString momentText(const std::optional<UtcTime> &when)
{
    return when ? formatDateTime(QDateTime::fromMSecsSinceEpoch(when->time_since_epoch().count()))
                : QString();
}

QString begunBy(const UploadRow &row)
{
    if (row.own && row.own->hold == OwnUpload::Hold::LeftOver)
        return UploadWords::tr("left over from this program");
    if (row.own)
        return UploadWords::tr("begun by this program");
    if (!row.upload.initiator.isEmpty())
        return UploadWords::tr("begun by %1", "a person or program").arg(plainLine(row.upload.initiator, 40));
    return UploadWords::tr("begun by another program");
}

} // namespace

QString UploadTeller::key(const UploadRow &row) const
{
    const UploadRef &ref = row.upload.ref;
    return inItsOwnDirection(
        plainLine(m_withBucket ? ref.bucket + QLatin1Char('/') + ref.key : ref.key, 1200));
}

QString UploadTeller::stored(const UploadRow &row) const
{
    if (row.isMeasured())
        return formatBytes(row.upload.contents.set.bytes);
    return row.upload.measured == Measured::Failed ? UploadWords::tr("not known") : QStringLiteral("…");
}

QString UploadTeller::cost(const UploadRow &row, UploadColumn column) const
{
    const std::optional<double> price = m_account ? priceFor(*m_account) : std::nullopt;
    if (!price || !row.isMeasured())
        return price ? QString() : dash();
    const UploadContents &contents = row.upload.contents;
    if (column == UploadColumn::AMonth)
        return formatMoney(costAMonth(contents.set.bytes, *price));
    return contents.storedSince
               ? formatMoney(costSoFar(contents.set.bytes, *contents.storedSince, m_now, *price))
               : dash();
}

QString UploadTeller::goes(const UploadRow &row) const
{
    if (row.goesAt)
        return goesText(*row.goesAt, m_now);
    // Of a store that nobody has described nothing can be promised.
    const bool known = m_account && m_account->profile.id != QLatin1String("other");
    return known ? UploadWords::tr("never", "it does not go by itself") : UploadWords::tr("not known");
}

QString UploadTeller::cell(const UploadRow &row, UploadColumn column) const
{
    const UploadContents &contents = row.upload.contents;
    switch (column) {
    case UploadColumn::Key:
        return key(row);
    case UploadColumn::Begun:
        return row.upload.initiated ? agoText(*row.upload.initiated, m_now) : UploadWords::tr("not known");
    case UploadColumn::LastPart:
        return contents.lastPartAt ? agoText(*contents.lastPartAt, m_now) : QString();
    case UploadColumn::Parts:
        if (!row.isMeasured())
            return {};
        return looksWhole(contents) ? UploadWords::tr("%L1 of %L1", "parts").arg(contents.set.parts)
                                    : QLocale().toString(contents.set.parts);
    case UploadColumn::PartSize:
        return contents.set.partSize > 0 ? formatPartSize(contents.set.partSize) : QString();
    case UploadColumn::Stored:
        return stored(row);
    case UploadColumn::AMonth:
    case UploadColumn::SoFar:
        return cost(row, column);
    case UploadColumn::Goes:
        return goes(row);
    case UploadColumn::Acts:
        return {};
    }
    Q_UNREACHABLE();
}

QString UploadTeller::second(const UploadRow &row, UploadColumn column) const
{
    const PartSet &set = row.upload.contents.set;
    if (column == UploadColumn::Parts && set.missing > 0)
        return UploadWords::tr("%Ln missing", "parts", set.missing);
    if (column == UploadColumn::PartSize && set.parts > 1 && !set.even)
        return UploadWords::tr("uneven", "sizes of parts");
    return {};
}

QString UploadTeller::parts(const UploadRow &row) const
{
    return row.isMeasured() ? partsText(row.upload.contents.set.parts) : QString();
}

QString UploadTeller::whyNot(const Error &error, int partsLeft) const
{
    if (error.kind == ErrorKind::AbortIncomplete && partsLeft > 0)
        return UploadWords::tr("could not be aborted: %Ln parts are still there", nullptr, partsLeft);
    return UploadWords::tr("could not be aborted: %1", "a sentence")
        .arg(errorSentence(error, {.occasion = Occasion::Question}).what);
}

QString UploadTeller::origin(const UploadRow &row) const
{
    if (row.work == UploadWork::Removing)
        return UploadWords::tr("being aborted");
    if (row.work == UploadWork::NotRemoved && row.notRemoved)
        return whyNot(*row.notRemoved, row.partsLeft);
    QStringList facts;
    if (isWrittenNow(row, m_now))
        facts.append(UploadWords::tr("being written right now"));
    else
        facts.append(begunBy(row));
    if (m_ofThisKey > 1)
        facts.append(UploadWords::tr("%Ln uploads of this key", nullptr, m_ofThisKey));
    if (row.objectThere)
        facts.append(UploadWords::tr("an object is there already"));
    return facts.join(UploadWords::tr(", ", "between the items of a list"));
}

QString UploadTeller::explained(const UploadRow &row, UploadColumn column) const
{
    const UploadContents &contents = row.upload.contents;
    QStringList lines;
    switch (column) {
    case UploadColumn::Key:
        lines << plainLine(objectText(row.upload.ref.bucket, row.upload.ref.key), 1200);
        if (m_account)
            lines << UploadWords::tr("On %1, %2", "an account; who began it")
                         .arg(plainLine(m_account->name, 60), begunBy(row));
        if (row.work == UploadWork::NotRemoved && row.notRemoved)
            lines << errorSentence(*row.notRemoved, {.occasion = Occasion::Freeing}).whole();
        if (m_ofThisKey > 1)
            lines << UploadWords::tr("Several uploads of one key are in progress: finishing one leaves the "
                                     "others as they are.");
        if (row.objectThere)
            lines << UploadWords::tr("Finishing it replaces the object that is there.");
        break;
    case UploadColumn::Begun:
        lines << momentText(row.upload.initiated);
        break;
    case UploadColumn::LastPart:
        lines << momentText(contents.lastPartAt);
        break;
    case UploadColumn::Parts:
    case UploadColumn::PartSize:
        if (contents.set.missing > 0)
            lines << UploadWords::tr("The highest number is %L1; %2", "of a part; how many are missing")
                         .arg(contents.set.highest)
                         .arg(UploadWords::tr("%Ln missing", "parts", contents.set.missing));
        break;
    case UploadColumn::Stored:
        if (row.isMeasured())
            lines << UploadWords::tr("%L1 bytes", "size").arg(contents.set.bytes)
                  << UploadWords::tr("As of %1", "a time").arg(momentText(contents.measuredAt));
        if (row.upload.error)
            lines << errorSentence(*row.upload.error, {.occasion = Occasion::Question}).whole();
        break;
    case UploadColumn::AMonth:
    case UploadColumn::SoFar:
        if (m_account && !priceFor(*m_account))
            lines << UploadWords::tr("What this store takes is not known. The account's settings have a "
                                     "place for the price.");
        break;
    case UploadColumn::Goes:
        lines << momentText(row.goesAt);
        break;
    case UploadColumn::Acts:
        break;
    }
    lines.removeAll(QString());
    // What is said in a cell is said whole here: cells may be narrow.
    if (lines.isEmpty())
        lines << cell(row, column);
    return lines.join(QLatin1Char('\n'));
}

QString UploadTeller::spoken(const UploadRow &row, UploadColumn column) const
{
    if (column == UploadColumn::Key)
        return UploadWords::tr("%1: %2", "a key, then what is known of it").arg(key(row), origin(row));
    if (column == UploadColumn::Acts) {
        const UploadAct act = mainActOf(row, m_now);
        return act == UploadAct::None
                   ? UploadWords::tr("Delete: %1", "a key and what it does").arg(abortText())
                   : UploadWords::tr("Enter: %1. Delete: %2", "keys and what they do")
                         .arg(actText(act), abortText());
    }
    const QString more = second(row, column);
    return more.isEmpty()
               ? cell(row, column)
               : UploadWords::tr("%1, %2", "a number, then what is missing").arg(cell(row, column), more);
}

} // namespace partway
