// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_name.h"
#include "core/s3/account.h"

#include <QtGlobal>

#include <optional>

namespace partway {

/// What the queue holds of an upload.
struct OwnUpload
{
    enum class Hold {
        Stopped,  ///< a transfer that can be resumed
        Moving,   ///< a transfer that writes it, or is about to
        LeftOver, ///< the server would not let go of it when it was given up
    };
    TransferId transfer;
    Hold hold = Hold::Stopped;

    friend bool operator==(const OwnUpload &, const OwnUpload &) = default;
};

/// What is being done about an upload here.
enum class UploadWork {
    None,
    Removing,
    NotRemoved, ///< the error of the row says why
};

/// What would help most.
enum class UploadAct {
    None,
    Resume, ///< the transfer in the queue goes on
    Show,   ///< the transfer in the queue is at it
    Finish, ///< its parts look like a whole file
    Adopt,
};

/// An in-progress upload with all that this program knows of it.
struct UploadRow
{
    InProgressUpload upload;
    std::optional<OwnUpload> own;
    std::optional<UtcTime> goesAt;
    bool objectThere = false; ///< an object of that key was seen
    UploadWork work = UploadWork::None;
    std::optional<Error> notRemoved;
    int partsLeft = 0; ///< with AbortIncomplete
    bool checked = false;
    bool soon = false;    ///< the store removes it within hours, as last looked
    int round = 0;        ///< of the listing that told it last
    quint32 sequence = 0; ///< in the order of arrival

    [[nodiscard]] bool isMeasured() const { return upload.contents.measuredAt != UtcTime{}; }
};

/// The store removes it within so long: that needs a person.
inline constexpr std::chrono::hours soonIs{12};

bool isSoon(const UploadRow &row, UtcTime now);
/// Somebody sends parts of it: by the queue, where it is a transfer there, else by the time of its last part.
bool isWrittenNow(const UploadRow &row, UtcTime now);
/// Nothing is missing in it, and its last part is smaller than the others, as that of a whole file is.
bool looksWhole(const UploadContents &contents);
UploadAct mainActOf(const UploadRow &row, UtcTime now);
/// Of a terabyte and month, in US dollars; nothing: not known.
std::optional<double> priceFor(const Account &account);

} // namespace partway
