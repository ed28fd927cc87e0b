// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/open_store.h"

namespace partway::practice {

namespace fs = std::filesystem;

OpenStore::OpenStore(const StoreOptions &options, AccessKey key, FaultPlan &faults, RequestLog &log)
    : m_personality(personalityOf(options.personality))
    , m_clock(options.root / "state" / "clock.json", options.clockSpeed)
    , m_blobs(options.root / "state" / "blobs")
    , m_buckets(options.root / "state" / "buckets", m_blobs)
    , m_uploads(options.root / "state" / "uploads", m_blobs)
    , m_signatures(m_personality, options.region, std::move(key))
    , m_sweeper(m_personality, m_clock, m_buckets, m_uploads)
    , m_service({m_personality, m_clock, m_blobs, m_buckets, m_uploads, log, options.region,
                 options.minimumPartSize.value_or(m_personality.minimumPartSize)})
    , m_desk(
          {m_personality, m_signatures, m_service, faults, log, m_clock, [this] { m_sweeper.sweepIfDue(); }})
    , m_view(options.root / "buckets", m_blobs, m_buckets)
{
    std::set<std::string> blobIds;
    m_buckets.load(blobIds);
    m_uploads.load(blobIds);
    m_blobs.removeAllBut(blobIds);
    for (const auto &bucket : options.buckets)
        m_buckets.create(bucket, m_clock.now());
    m_clock.remember();
    m_view.start();
}

OpenStore::~OpenStore() { close(); }

tl::expected<std::unique_ptr<OpenStore>, std::string>
OpenStore::open(const StoreOptions &options, AccessKey key, FaultPlan &faults, RequestLog &log)
try {
    return std::unique_ptr<OpenStore>(new OpenStore(options, std::move(key), faults, log));
} catch (const fs::filesystem_error &error) {
    return tl::make_unexpected("cannot open the store: " + std::string(error.what()));
}

void OpenStore::close()
{
    m_view.stop();
    m_clock.remember();
}

void OpenStore::advanceClock(std::chrono::seconds by)
{
    m_clock.advance(by);
    m_sweeper.sweepIfDue();
}

} // namespace partway::practice
