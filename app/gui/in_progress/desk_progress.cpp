// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/desk_progress.h"

#include "app/text/quantities_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(DeskText)
};

} // namespace

QString progressLine(const DeskProgress &progress, int found, UtcTime now)
{
    switch (progress.doing) {
    case DeskProgress::Doing::NotListed:
        return {};
    case DeskProgress::Doing::Listing:
        return DeskText::tr("Listing: %Ln uploads so far", nullptr, found);
    case DeskProgress::Doing::Measuring:
        return DeskText::tr("Asking what they hold: %Ln uploads to go", nullptr, progress.measuring);
    case DeskProgress::Doing::Idle:
        break;
    }
    if (!progress.listedAt)
        return {};
    const QString when = formatMoment(*progress.listedAt, now);
    switch (progress.outcome) {
    case DeskProgress::Outcome::Whole:
        return DeskText::tr("As of %1", "a time").arg(when);
    case DeskProgress::Outcome::Stopped:
        return DeskText::tr("As of %1, not all: the listing was stopped", "a time").arg(when);
    case DeskProgress::Outcome::Partly:
        return DeskText::tr("As of %1, not all: some could not be listed", "a time").arg(when);
    case DeskProgress::Outcome::Failed:
        return DeskText::tr("Could not be listed at %1", "a time").arg(when);
    }
    Q_UNREACHABLE();
}

} // namespace partway
