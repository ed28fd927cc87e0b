// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/provider_profile.h"

#include <array>
#include <chrono>
#include <optional>

namespace partway::sim {

enum class SecondComplete {
    SameAnswer,
    NoSuchUpload,
    NoSuchKey, ///< where the object exists; else InvalidPart
};

enum class EtagStyle {
    Md5,
    OpaqueSaid,   ///< random for every store, and the answer says that it is no MD5
    OpaqueUnsaid, ///< random for every store, shaped unlike an MD5
};

/// How a simulated store behaves where real ones differ.
struct Personality
{
    const char *name;
    bool exactPartList; ///< Complete must name every part that is there
    EtagStyle etags;
    bool emptyCompleteEtag; ///< Ceph
    SecondComplete secondComplete;
    bool listsAfterComplete; ///< the upload ID still lists its parts once the object is made
    bool goneLooksEmpty; ///< Storj: after an abort 200 with no parts, 500 to UploadPart, 204 to another abort
    bool hidesEmptyUploads;     ///< no listing of uploads shows one without parts
    bool keepsAbortedWithParts; ///< a part under way during an abort brings the upload back, with that part
    bool conditionalComplete;
    int page;                                       ///< entries on a page of any listing
    std::optional<std::chrono::minutes> sweptAfter; ///< idle uploads disappear
};

inline constexpr std::array personalities{
    Personality{"aws", false, EtagStyle::Md5, false, SecondComplete::SameAnswer, false, false, false, true,
                true, 7, std::nullopt},
    Personality{"storj", true, EtagStyle::Md5, false, SecondComplete::NoSuchKey, true, true, true, false,
                true, 11, std::chrono::minutes(40)},
    Personality{"ceph", true, EtagStyle::Md5, true, SecondComplete::SameAnswer, false, false, false, false,
                false, 5, std::nullopt},
    Personality{"minio", false, EtagStyle::Md5, false, SecondComplete::NoSuchUpload, false, false, false,
                false, false, 1000, std::chrono::minutes(25)},
    Personality{"kms", false, EtagStyle::OpaqueSaid, false, SecondComplete::SameAnswer, false, false, false,
                false, true, 9, std::nullopt},
    Personality{"opaque", false, EtagStyle::OpaqueUnsaid, false, SecondComplete::NoSuchUpload, false, false,
                false, false, false, 4, std::nullopt},
};

/// What an account for such a store would say of it, with parts as small as the simulation wants them.
ProviderProfile profileOf(const Personality &personality, int partSize);

} // namespace partway::sim
