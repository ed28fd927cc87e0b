// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/personality.h"

#include <array>

namespace partway::practice {

namespace {

using namespace std::chrono_literals;

Personality aws()
{
    Personality p;
    p.name = PersonalityName::Aws;
    p.word = "aws";
    p.checksRegion = true;
    p.acceptsTrailers = true;
    p.verifiesChecksums = true;
    p.partChecksums = PartChecksums::Composite;
    p.checksObjectSize = true;
    p.whiteSpaceBeforeResult = true;
    p.lifecycle = true;
    p.lifecycleNeedsDigest = true;
    p.headBucketTellsRegion = true;
    return p;
}

// A gone upload lists as empty, takes parts and then fails, and aborts happily; see the gateway's own
// documents.
Personality storj()
{
    Personality p;
    p.name = PersonalityName::Storj;
    p.word = "storj";
    p.partList = PartListRule::Exact;
    p.completedAgain = CompletedAgain::NoSuchKeyWhileObjectExists;
    p.otherConditionsNotImplemented = true;
    p.completeOfGone =
        GoneUpload::NoSuchKey; // refined by complete_rules: InvalidPart when there is no object
    p.partOfGone = GoneUpload::DataThenInternalError;
    p.listOfGone = GoneUpload::EmptyListing;
    p.abortOfGone = GoneUpload::NoContent;
    p.listsPartsAfterComplete = true;
    p.answersPartsCount = false;
    p.uploadIdLength = 300;
    p.partPage = 10'000;
    p.uploadPage = 999;
    p.uploadListing = UploadListing::StorjHashed;
    p.refusesDotSegments = true;
    p.sweepAge = 24h;
    p.sweepIdle = 24h;
    p.sweepEvery = 15h;
    p.throttleStatus = 429;
    p.throttleRetryAfter = 12s;
    return p;
}

// As a RADOS Gateway 16 was seen to answer.
Personality ceph()
{
    Personality p;
    p.name = PersonalityName::Ceph;
    p.word = "ceph";
    p.strictPartNumbers = false;
    p.partList = PartListRule::ExactSorted;
    p.completeHasETag = false;
    p.completeHonoursIfNoneMatch = false;
    p.completeOfGone = GoneUpload::InternalError;
    p.listOfGone = GoneUpload::NoSuchKey;
    p.answersPartsCount = false;
    p.uploadIdLength = 33;
    p.uploadIdPrefix = "2~";
    p.uploadListing = UploadListing::CephInclusive;
    p.lenientPageSizes = true;
    p.lifecycle = true;
    p.location = "default";
    p.longKeyCode = "InvalidObjectName";
    p.emptyMessages = true;
    return p;
}

Personality minio()
{
    Personality p;
    p.name = PersonalityName::MinIo;
    p.word = "minio";
    p.acceptsTrailers = true;
    p.verifiesChecksums = true;
    p.partChecksums = PartChecksums::Always;
    p.completedAgain = CompletedAgain::NoSuchUpload;
    p.uploadIdLength = 96;
    p.partPage = 10'000;
    p.uploadPage = 10'000;
    p.uploadListing = UploadListing::ExactKeyOrInMemory;
    p.refusesDotSegments = true;
    p.sweepAge = 24h;
    p.sweepEvery = 6h;
    return p;
}

Personality r2()
{
    Personality p;
    p.name = PersonalityName::R2;
    p.word = "r2";
    p.acceptsTrailers = true;
    p.verifiesChecksums = true;
    p.equalPartSizes = true;
    p.completedAgain = CompletedAgain::NoSuchUpload;
    p.uploadIdLength = 220;
    p.lifecycle = true;
    p.location = "auto";
    p.sweepAge = 24h * 7;
    return p;
}

} // namespace

const Personality &personalityOf(PersonalityName name)
{
    static const std::array<Personality, 5> all{aws(), storj(), ceph(), minio(), r2()};
    return all[static_cast<std::size_t>(name)];
}

std::optional<PersonalityName> personalityNamed(std::string_view word)
{
    for (const auto name : {PersonalityName::Aws, PersonalityName::Storj, PersonalityName::Ceph,
                            PersonalityName::MinIo, PersonalityName::R2}) {
        if (personalityOf(name).word == word)
            return name;
    }
    return std::nullopt;
}

} // namespace partway::practice
