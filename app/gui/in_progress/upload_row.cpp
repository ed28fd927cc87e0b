// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_row.h"

namespace partway {

bool isSoon(const UploadRow &row, UtcTime now) { return row.goesAt && *row.goesAt - now < soonIs; }

bool isWrittenNow(const UploadRow &row, UtcTime now)
{
    // Of its own the queue knows better than a clock: a part of a minute ago was sent before it was paused.
    if (row.own)
        return row.own->hold == OwnUpload::Hold::Moving;
    return row.isMeasured() && isBeingWritten(row.upload, now);
}

bool looksWhole(const UploadContents &contents)
{
    const PartSet &set = contents.set;
    return set.canBeCompleted() && set.even && set.parts > 1 && set.lastSize < set.partSize;
}

UploadAct mainActOf(const UploadRow &row, UtcTime now)
{
    if (row.work == UploadWork::Removing)
        return UploadAct::None;
    if (row.own) {
        switch (row.own->hold) {
        case OwnUpload::Hold::Stopped:
            return UploadAct::Resume;
        case OwnUpload::Hold::Moving:
            return UploadAct::Show;
        case OwnUpload::Hold::LeftOver:
            return UploadAct::None;
        }
    }
    if (row.isMeasured() && looksWhole(row.upload.contents) && !isWrittenNow(row, now))
        return UploadAct::Finish;
    return UploadAct::Adopt;
}

std::optional<double> priceFor(const Account &account)
{
    return account.profile.incompleteBilled ? account.price() : 0.0;
}

} // namespace partway
