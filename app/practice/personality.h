// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace partway::practice {

// How Complete takes the list of parts.
enum class PartListRule {
    Subset,      // any of the uploaded parts, ascending
    Exact,       // all uploaded parts, ascending
    ExactSorted, // all uploaded parts; the store sorts them and drops doubles by itself
};

// What a Complete is answered whose upload was completed before.
enum class CompletedAgain { SameResult, NoSuchUpload, NoSuchKeyWhileObjectExists };

// What is answered about an upload that is not pending (any more).
enum class GoneUpload {
    NoSuchUpload,
    NoSuchKey,
    EmptyListing,
    DataThenInternalError,
    NoContent,
    InternalError
};

// Of which uploads that were begun with a checksum each part has to bring its own.
enum class PartChecksums { Optional, Composite, Always };

enum class UploadListing {
    ByPrefix,           // as AWS documents it
    CephInclusive,      // key-marker alone is inclusive; rows under a delimiter vanish; few elements
    StorjHashed,        // prefix without "/" is an exact key; hashed order; hidden until a part arrives
    ExactKeyOrInMemory, // prefix is an exact key; without one, the uploads begun since the process started
};

// How a store behaves, as values: what differs between stores is here and nowhere else.
struct Personality
{
    PersonalityName name = PersonalityName::Aws;
    std::string_view word;

    // Signatures and payloads
    bool checksRegion = false;
    bool acceptsTrailers = false;
    bool verifiesChecksums = false; // x-amz-checksum-*; else ignored
    PartChecksums partChecksums = PartChecksums::Optional;

    // Parts and completion
    std::uint64_t minimumPartSize = 5ULL << 20;
    bool strictPartNumbers = true; // only 1 to 10,000 can be uploaded
    bool equalPartSizes = false;
    PartListRule partList = PartListRule::Subset;
    CompletedAgain completedAgain = CompletedAgain::SameResult;
    bool completeHasETag = true;
    bool completeHonoursIfNoneMatch = true;
    bool otherConditionsNotImplemented = false; // on Complete
    bool checksObjectSize = false;              // x-amz-mp-object-size
    bool whiteSpaceBeforeResult = false;
    GoneUpload completeOfGone = GoneUpload::NoSuchUpload;
    GoneUpload partOfGone = GoneUpload::NoSuchUpload;
    GoneUpload listOfGone = GoneUpload::NoSuchUpload;
    GoneUpload abortOfGone = GoneUpload::NoSuchUpload;
    bool listsPartsAfterComplete = false;
    bool answersPartsCount = true; // HEAD ?partNumber=
    std::size_t uploadIdLength = 128;
    std::string_view uploadIdPrefix{};

    // Listings
    std::size_t partPage = 1000;
    std::size_t uploadPage = 1000;
    UploadListing uploadListing = UploadListing::ByPrefix;
    bool lenientPageSizes = false; // negative or zero page sizes answer an empty truncated page

    // Buckets
    bool lifecycle = false;
    bool lifecycleNeedsDigest = false;
    bool headBucketTellsRegion = false;
    std::string_view location{}; // of GetBucketLocation; "" is us-east-1

    // Keys
    std::string_view longKeyCode{"KeyTooLongError"};
    bool refusesDotSegments = false;

    // Clean-up of idle uploads
    std::chrono::seconds sweepAge{0};   // since Initiated; 0: never
    std::chrono::seconds sweepIdle{0};  // and since the last part
    std::chrono::seconds sweepEvery{0}; // 0: at once

    // Errors
    bool emptyMessages = false;
    int throttleStatus = 503;
    std::chrono::seconds throttleRetryAfter{0}; // 0: no Retry-After
};

const Personality &personalityOf(PersonalityName name);
std::optional<PersonalityName> personalityNamed(std::string_view word);

} // namespace partway::practice
