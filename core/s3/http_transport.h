// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/s3/http_answer.h"
#include "core/s3/lane_group.h"
#include "core/s3/server_memory.h"
#include "core/s3/transport.h"
#include "core/s3/transport_settings.h"
#include "core/s3/wire_request.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

namespace partway {

/// The transport that speaks S3 over QNetworkAccessManager. Lives in one thread with an event loop; `clock`
/// must outlive it. Destroying it gives up every call without a word.
class HttpTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    explicit HttpTransport(Clock &clock, TransportSettings settings = {});
    ~HttpTransport() override;

    CallId send(const Endpoint &endpoint, const Credentials &credentials, Call call, Done done,
                Sent sent = {}) override;
    void cancel(CallId id) override;
    void setLanesFor(int bodies) override;
    /// For what is sent from now on; exchanges under way keep the way they took.
    void setProxy(const ProxyChoice &proxy);
    /// The machine has slept or the network is another one: what is open and stays silent from here on is
    /// given up after a moment, as Stalled. But for Complete, where silence is usual.
    void doubtConnections();

private:
    struct Run;
    using Runs = std::map<CallId, std::unique_ptr<Run>>;

    void wake();
    void pump();
    /// False where the call has to wait for a free connection.
    bool start(CallId id, Run &run);
    Result<LaneGroup *> lanesOf(const Endpoint &endpoint);
    void exchange(CallId id, Run &run, const WireRequest &wire, LaneGroup &group);
    void onAnswered(CallId id, Result<HttpAnswer> answer);
    /// True where what was learned makes a second sending worth it.
    bool correct(Run &run, const HttpAnswer &answer);
    /// An answer to HEAD has no body, so a 400 does not say what is wrong, which may be the region. The
    /// bucket is asked with GET, which does.
    void askWhy(CallId id, Run &run, const Error &told);
    void onToldWhy(CallId id, const Error &told, const Result<Answer> &said);
    void release(Run &run);
    void finish(CallId id, Result<Answer> result);

    Clock &m_clock;
    TransportSettings m_settings;
    ServerMemory m_memory;
    std::map<QString, std::unique_ptr<LaneGroup>> m_groups;
    int m_bodyLanes = 1;
    CallId m_last = 0;
    std::deque<CallId> m_waiting;
    Runs m_runs; ///< after the lanes: their exchanges end before the managers do
};

} // namespace partway
