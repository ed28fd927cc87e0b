// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/bucket_files.h"
#include "app/practice/personality.h"
#include "app/practice/store_clock.h"
#include "app/practice/upload_files.h"

#include <mutex>

namespace partway::practice {

// Removes uploads that have been idle for as long as the personality, or a bucket's lifecycle rule, allows.
// Driven by the store's clock alone: the same clock gives the same sweep.
class Sweeper
{
public:
    Sweeper(const Personality &personality, StoreClock &clock, BucketFiles &buckets, UploadFiles &uploads);

    std::size_t sweepIfDue(); // the number of uploads removed
    std::size_t sweepNow();

private:
    bool isDue(const StoredUpload &upload, Time now) const;

    const Personality &m_personality;
    StoreClock &m_clock;
    BucketFiles &m_buckets;
    UploadFiles &m_uploads;
    std::mutex m_mutex;
    Time m_next;
};

} // namespace partway::practice
