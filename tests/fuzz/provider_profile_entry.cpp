// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/provider_profile.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

namespace partway::fuzz {

void providerProfile(const QByteArray &input)
{
    const Result<ProviderProfile> profile = parseProviderProfile(input);
    if (!profile) {
        promise(profile.error().kind == ErrorKind::InvalidRequest && !profile.error().detail.isEmpty(),
                "a refused profile says why");
        return;
    }
    promise(!profile->id.isEmpty() && !profile->name.isEmpty(), "a profile has a name");
    promise(profile->maxParts >= 1 && profile->maxParts <= 10'000, "parts are 1 to 10,000");
    promise(1 <= profile->minPartSize && profile->minPartSize <= profile->recommendedPartSize &&
                profile->recommendedPartSize <= profile->maxPartSize,
            "sizes of parts are positive and in order");
    promise(profile->partSizeMultiple >= 1 && profile->partSizeMultiple <= profile->maxPartSize,
            "some whole multiple fits");
    promise(profile->maxObjectSize.value_or(1) >= 1, "an object may have a byte");
    promise(profile->autoAbortHours.value_or(1) >= 1, "a deadline lies ahead");
    promise(profile->pricePerTbMonthUsd.value_or(0) >= 0, "nobody is paid for storing");
    promise(parseProviderProfile(input).value() == *profile, "the same text is the same profile");
}

} // namespace partway::fuzz
