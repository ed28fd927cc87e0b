// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/folder_view.h"
#include "app/practice/request_desk.h"
#include "app/practice/sweeper.h"

#include <memory>
#include <string>

namespace partway::practice {

// A folder that is open: the files, the clock and everything that answers requests from them, put together.
class OpenStore
{
public:
    static tl::expected<std::unique_ptr<OpenStore>, std::string>
    open(const StoreOptions &options, AccessKey key, FaultPlan &faults, RequestLog &log);
    ~OpenStore();
    void close(); // nothing is handled any more; what is inside can still be looked at

    Answer handle(const RequestHead &head, BodySource &body) { return m_desk.handle(head, body); }

    void advanceClock(std::chrono::seconds by);
    std::size_t sweepNow() { return m_sweeper.sweepNow(); }
    StoreClock &clock() { return m_clock; }
    SignatureCheck &signatures() { return m_signatures; }
    BucketFiles &buckets() { return m_buckets; }
    UploadFiles &uploads() { return m_uploads; }

private:
    OpenStore(const StoreOptions &options, AccessKey key, FaultPlan &faults, RequestLog &log);

    const Personality &m_personality;
    StoreClock m_clock;
    BlobFolder m_blobs;
    BucketFiles m_buckets;
    UploadFiles m_uploads;
    SignatureCheck m_signatures;
    Sweeper m_sweeper;
    S3Service m_service;
    RequestDesk m_desk;
    FolderView m_view; // last: its thread uses the files
};

} // namespace partway::practice
