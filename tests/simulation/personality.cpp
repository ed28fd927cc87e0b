// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/personality.h"

namespace partway::sim {

ProviderProfile profileOf(const Personality &personality, int partSize)
{
    ProviderProfile profile;
    profile.id = QString::fromLatin1(personality.name);
    profile.name = profile.id;
    profile.minPartSize = 1;
    profile.maxPartSize = 1 << 20;
    profile.recommendedPartSize = partSize;
    profile.partSizeMultiple = 1;
    profile.exactPartList = personality.exactPartList;
    profile.etagIsMd5 = personality.etags == EtagStyle::Md5;
    profile.conditionalComplete = personality.conditionalComplete;
    return profile;
}

} // namespace partway::sim
