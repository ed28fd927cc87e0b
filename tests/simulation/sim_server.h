// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/answer.h"
#include "core/s3/call.h"
#include "tests/simulation/personality.h"
#include "tests/simulation/sim_clock.h"
#include "tests/simulation/sim_log.h"
#include "tests/simulation/sim_random.h"

#include <functional>
#include <map>
#include <vector>

namespace partway::sim {

struct StoredPart
{
    QByteArray bytes;
    QByteArray etag;
    SteadyTime stored{};
};

enum class UploadFate { InProgress, Completed, Aborted, Swept };

struct ServerUpload
{
    QString id;
    QString key;
    ObjectAttributes attributes;
    UtcTime initiated{};
    SteadyTime touched{};
    UploadFate fate = UploadFate::InProgress;
    bool strangers = false; ///< begun by somebody else
    bool held = false;      ///< a part, at some time
    std::map<int, StoredPart> parts;
    QByteArray objectEtag; ///< once completed
};

struct ServerObject
{
    QByteArray bytes;
    QByteArray etag;
    ObjectAttributes attributes;
    QString uploadId; ///< empty: stored whole
};

/// A small S3 store in memory: one bucket, instant work, and a memory of every upload that it ever had.
class SimServer
{
public:
    SimServer(const Personality &personality, EventQueue &queue, const WallClock &wall, SimRandom random,
              SimLog &log);

    /// Does the work of one request, which began to arrive at `begun`, now. `body` is what arrived of it,
    /// whole.
    Result<Answer> execute(const Call &call, const QByteArray &body, SteadyTime begun);

    void beginStrangersUpload(const QString &key, milliseconds age);
    /// One that is to be taken over. Gives its ID.
    QString beginOrphan(const QString &key, const std::map<int, QByteArray> &parts);
    void abortBySomebodyElse(const QString &key); ///< every upload in progress of that key
    void sweepIdle();

    [[nodiscard]] const Personality &personality() const { return m_personality; }
    [[nodiscard]] const std::vector<ServerUpload> &uploads() const { return m_uploads; } ///< oldest first
    [[nodiscard]] const ServerUpload *upload(const QString &id) const;
    [[nodiscard]] const ServerObject *object(const QString &key) const;
    void putObjectOfSomebodyElse(const QString &key, const QByteArray &bytes);

    /// Told of every object that a request makes, before the request is answered.
    std::function<void(const QString &key, const ServerObject &object)> objectMade;

private:
    Result<Answer> create(const CreateUpload &call);
    Result<Answer> put(const PutPart &call, const QByteArray &body, SteadyTime begun);
    Result<Answer> complete(const CompleteUpload &call);
    Result<Answer> completeGone(const ServerUpload &gone);
    Result<Answer> abort(const AbortUpload &call);
    Result<Answer> listParts(const ListParts &call) const;
    Result<Answer> listUploads(const ListUploads &call) const;
    Result<Answer> putWhole(const PutObject &call, const QByteArray &body);
    Result<Answer> head(const HeadObject &call) const;
    Result<Answer> read(const GetRange &call) const;
    ServerUpload *find(const QString &id);
    [[nodiscard]] bool isListed(const ServerUpload &one) const;
    QByteArray etagOf(const QByteArray &bytes);
    QString newUploadId();

    Personality m_personality;
    EventQueue &m_queue;
    const WallClock &m_wall;
    SimRandom m_random;
    SimLog &m_log;
    std::vector<ServerUpload> m_uploads;
    std::map<QString, ServerObject> m_objects;
};

} // namespace partway::sim
