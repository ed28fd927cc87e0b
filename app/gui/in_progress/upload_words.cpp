// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_words.h"

#include "app/text/quantities_text.h"
#include "app/text/time_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace partway {

namespace {

struct UploadWords
{
    Q_DECLARE_TR_FUNCTIONS(UploadWords)
};

QDateTime local(UtcTime when) { return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count()); }

} // namespace

QString headingOf(UploadColumn column)
{
    switch (column) {
    case UploadColumn::Key:
        return UploadWords::tr("Key");
    case UploadColumn::Begun:
        return UploadWords::tr("Begun");
    case UploadColumn::LastPart:
        return UploadWords::tr("Last part");
    case UploadColumn::Parts:
        return UploadWords::tr("Parts");
    case UploadColumn::PartSize:
        return UploadWords::tr("Part size");
    case UploadColumn::Stored:
        return UploadWords::tr("Stored");
    case UploadColumn::AMonth:
        return UploadWords::tr("A month", "a heading over what something costs a month");
    case UploadColumn::SoFar:
        return UploadWords::tr("So far", "a heading over what something has cost so far");
    case UploadColumn::Goes:
        return UploadWords::tr("Goes by itself");
    case UploadColumn::Acts:
        return UploadWords::tr("What can be done");
    }
    Q_UNREACHABLE();
}

bool isNumber(UploadColumn column)
{
    switch (column) {
    case UploadColumn::Parts:
    case UploadColumn::PartSize:
    case UploadColumn::Stored:
    case UploadColumn::AMonth:
    case UploadColumn::SoFar:
        return true;
    case UploadColumn::Key:
    case UploadColumn::Begun:
    case UploadColumn::LastPart:
    case UploadColumn::Goes:
    case UploadColumn::Acts:
        return false;
    }
    Q_UNREACHABLE();
}

QString actText(UploadAct act)
{
    switch (act) {
    case UploadAct::None:
        return {};
    case UploadAct::Resume:
        return UploadWords::tr("Resume");
    case UploadAct::Show:
        return UploadWords::tr("Show", "the transfer, in the queue");
    case UploadAct::Finish:
        return UploadWords::tr("Finish");
    case UploadAct::Adopt:
        return UploadWords::tr("Adopt");
    }
    Q_UNREACHABLE();
}

QString abortText() { return UploadWords::tr("Abort"); }

QString agoText(UtcTime when, UtcTime now)
{
    using namespace std::chrono_literals;
    const auto ago = now - when;
    if (ago < 1min)
        return UploadWords::tr("just now");
    if (ago < 1h)
        return UploadWords::tr("%1 ago", "a time")
            .arg(formatDuration(std::chrono::floor<std::chrono::minutes>(ago)));
    const qint64 days = local(when).date().daysTo(local(now).date());
    if (days <= 0)
        return UploadWords::tr("today %1", "a time").arg(formatTime(local(when).time()));
    if (days == 1)
        return UploadWords::tr("yesterday %1", "a time").arg(formatTime(local(when).time()));
    return UploadWords::tr("%Ln days ago", nullptr, int(days));
}

QString goesText(UtcTime when, UtcTime now)
{
    using namespace std::chrono_literals;
    const auto left = when - now;
    if (left <= 0s)
        return UploadWords::tr("any moment");
    if (left >= 48h)
        return UploadWords::tr("in %Ln days", nullptr, int(left / 24h));
    if (left >= 1h)
        return UploadWords::tr("in %1", "a time")
            .arg(formatDuration(std::chrono::floor<std::chrono::hours>(left)));
    return UploadWords::tr("in %1", "a time")
        .arg(formatDuration(std::chrono::ceil<std::chrono::minutes>(left)));
}

QString partsText(int parts) { return UploadWords::tr("%Ln parts", nullptr, parts); }

QString storedText(const UploadSums &sums)
{
    if (sums.areUnknown())
        return UploadWords::tr("not known");
    const QString bytes = formatBytes(sums.bytes);
    return sums.unmeasured > 0 && sums.uploads > 0 ? UploadWords::tr("%1 or more", "an amount").arg(bytes)
                                                   : bytes;
}

} // namespace partway
