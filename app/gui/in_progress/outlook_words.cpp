// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say of an upload as the server lists it.
#include "app/gui/in_progress/verdict_words.h"
#include "app/text/quantities_text.h"
#include "app/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace partway {

namespace {

struct OutlookWords
{
    Q_DECLARE_TR_FUNCTIONS(OutlookWords)
};

} // namespace

QString replacedText(const FinishOutlook &outlook)
{
    if (outlook.objectUnknown) {
        return OutlookWords::tr(
            "It is not known whether there is an object of this key already: these keys may "
            "not look. One that is there is replaced.");
    }
    if (!outlook.replaced)
        return OutlookWords::tr("There is no object of this key yet.");
    const QString size = formatBytes(outlook.replaced->size);
    if (!outlook.replaced->modified)
        return OutlookWords::tr("It replaces the object that is there: %1.").arg(size);
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(outlook.replaced->modified->time_since_epoch().count());
    return OutlookWords::tr("It replaces the object that is there: %1, of %2.")
        .arg(size, formatDateTime(when));
}

QString othersText(const FinishOutlook &outlook)
{
    if (outlook.othersUnknown)
        return OutlookWords::tr("Other uploads of this key could not be looked for. They stay as they are.");
    if (outlook.others.isEmpty())
        return {};
    return OutlookWords::tr("%Ln other uploads of this key stay as they are, and are billed on.", nullptr,
                            int(outlook.others.size()));
}

QString beingWrittenText()
{
    return OutlookWords::tr(
        "A part came within the last minutes: another program may be at work on it right now. "
        "Stop that one first.");
}

QString notWholeText(const PartSet &set, const ProviderProfile &profile)
{
    if (set.parts == 0)
        return OutlookWords::tr("No part of it is on the server.");
    if (set.missing > 0)
        return OutlookWords::tr("%Ln parts are missing in between.", nullptr, set.missing);
    if (set.outside > 0)
        return OutlookWords::tr("%Ln parts have numbers that no upload may have.", nullptr, set.outside);
    if (set.tooSmall > 0) {
        return OutlookWords::tr(
                   "%Ln parts before the last are smaller than %1, which the store does not take.", nullptr,
                   set.tooSmall)
            .arg(formatPartSize(profile.minPartSize));
    }
    if (!set.even && profile.equalPartSizes)
        return OutlookWords::tr(
            "Its parts are of several sizes, and this store takes parts of one size only.");
    return {};
}

} // namespace partway
