// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/new_transfers.h"

#include "app/gui/settings/preferences.h"
#include "core/base/quantities.h"

namespace partway {

namespace {

Integrity integrityIn(const Preferences &preferences)
{
    return preferences.isOn(Setting::CheckParts) ? Integrity::Md5 : Integrity::None;
}

} // namespace

void applySettings(FolderRequest &request, QSettings &settings)
{
    request.options.integrity = integrityIn(Preferences(settings));
}

void applySettings(QList<TransferRequest> &requests, QSettings &settings)
{
    const Preferences preferences(settings);
    const qint64 partSize = preferences.number(Setting::PartSize) * MiB;
    const Integrity integrity = integrityIn(preferences);
    for (TransferRequest &request : requests) {
        request.partSizeWish = partSize;
        request.integrity = integrity;
    }
}

} // namespace partway
