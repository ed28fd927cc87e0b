// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/new_transfers.h"

#include "app/gui/settings/preferences.h"
#include "core/base/quantities.h"

namespace partway {

void applySettings(QList<TransferRequest> &requests, QSettings &settings)
{
    const Preferences preferences(settings);
    const qint64 partSize = preferences.number(Setting::PartSize) * MiB;
    const Integrity integrity = preferences.isOn(Setting::CheckParts) ? Integrity::Md5 : Integrity::None;
    for (TransferRequest &request : requests) {
        request.partSizeWish = partSize;
        request.integrity = integrity;
    }
}

} // namespace partway
