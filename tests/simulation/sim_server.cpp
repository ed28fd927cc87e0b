// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim_server.h"

#include <QCryptographicHash>

#include <algorithm>

namespace partway::sim {

namespace {

Error refused(ErrorKind kind, int status, const char *code)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    return error;
}

QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

} // namespace

SimServer::SimServer(const Personality &personality, EventQueue &queue, const WallClock &wall,
                     SimRandom random, SimLog &log)
    : m_personality(personality)
    , m_queue(queue)
    , m_wall(wall)
    , m_random(random)
    , m_log(log)
{
}

Result<Answer> SimServer::execute(const Call &call, const QByteArray &body, SteadyTime begun)
{
    if (const auto *of = std::get_if<CreateUpload>(&call))
        return create(*of);
    if (const auto *of = std::get_if<PutPart>(&call))
        return put(*of, body, begun);
    if (const auto *of = std::get_if<CompleteUpload>(&call))
        return complete(*of);
    if (const auto *of = std::get_if<AbortUpload>(&call))
        return abort(*of);
    if (const auto *of = std::get_if<ListParts>(&call))
        return listParts(*of);
    if (const auto *of = std::get_if<ListUploads>(&call))
        return listUploads(*of);
    if (const auto *of = std::get_if<PutObject>(&call))
        return putWhole(*of, body);
    if (const auto *of = std::get_if<HeadObject>(&call))
        return head(*of);
    if (const auto *of = std::get_if<GetRange>(&call))
        return read(*of);
    return failure(refused(ErrorKind::NotImplemented, 501, "NotImplemented"));
}

const ServerUpload *SimServer::upload(const QString &id) const
{
    const auto found = std::find_if(m_uploads.begin(), m_uploads.end(),
                                    [&id](const ServerUpload &upload) { return upload.id == id; });
    return found == m_uploads.end() ? nullptr : &*found;
}

ServerUpload *SimServer::find(const QString &id) { return const_cast<ServerUpload *>(upload(id)); }

const ServerObject *SimServer::object(const QString &key) const
{
    const auto found = m_objects.find(key);
    return found == m_objects.end() ? nullptr : &found->second;
}

QString SimServer::newUploadId()
{
    // Storj's are several hundred characters long; nothing may cap them.
    const QString id = QStringLiteral("U%1").arg(m_uploads.size() + 1);
    return m_random.chance(0.2) ? id + QLatin1Char('-') + QString(300, QLatin1Char('x')) : id;
}

QByteArray SimServer::etagOf(const QByteArray &bytes)
{
    switch (m_personality.etags) {
    case EtagStyle::Md5:
        return md5(bytes).toHex();
    case EtagStyle::OpaqueSaid:
        return md5(QByteArray::number(m_random.next())).toHex();
    case EtagStyle::OpaqueUnsaid:
        return "opaque-" + QByteArray::number(m_random.next() >> 20);
    }
    Q_UNREACHABLE();
}

Result<Answer> SimServer::create(const CreateUpload &call)
{
    ServerUpload made;
    made.id = newUploadId();
    made.key = call.object.key;
    made.attributes = call.attributes;
    made.initiated = m_wall.at(m_queue.now());
    made.touched = m_queue.now();
    m_log.add("server: created ", made.id, " for ", made.key);
    m_uploads.push_back(made);
    return Answer(UploadCreated{made.id, std::nullopt});
}

Result<Answer> SimServer::put(const PutPart &call, const QByteArray &body, SteadyTime begun)
{
    if (!call.body.md5.isEmpty() && call.body.md5 != md5(body))
        return failure(refused(ErrorKind::DigestMismatch, 400, "BadDigest"));
    ServerUpload *held = find(call.uploadId);
    if (held != nullptr && held->fate == UploadFate::Aborted && m_personality.keepsAbortedWithParts &&
        begun < held->touched && m_queue.now() - held->touched < std::chrono::seconds(2)) {
        m_log.add("server: a part under way brings ", held->id, " back");
        held->fate = UploadFate::InProgress;
    }
    const bool gone = held == nullptr || held->fate != UploadFate::InProgress;
    if (gone && m_personality.goneLooksEmpty)
        return failure(refused(ErrorKind::ServerFault, 500, "InternalError"));
    if (gone)
        return failure(refused(ErrorKind::NoSuchUpload, 404, "NoSuchUpload"));
    const StoredPart part{body, etagOf(body), m_queue.now()};
    m_log.add("server: stored part ", call.number, " of ", held->id, ", ", qint64(body.size()), " bytes");
    held->parts[call.number] = part;
    held->touched = m_queue.now();
    held->held = true;
    return Answer(PartStored{part.etag, m_personality.etags == EtagStyle::OpaqueSaid});
}

Result<Answer> SimServer::completeGone(const ServerUpload &gone)
{
    const bool completed = gone.fate == UploadFate::Completed;
    switch (m_personality.secondComplete) {
    case SecondComplete::SameAnswer:
        if (completed)
            return Answer(UploadCompleted{m_personality.emptyCompleteEtag ? QByteArray() : gone.objectEtag});
        break;
    case SecondComplete::NoSuchUpload:
        break;
    case SecondComplete::NoSuchKey:
        return object(gone.key) != nullptr ? failure(refused(ErrorKind::NoSuchKey, 404, "NoSuchKey"))
                                           : failure(refused(ErrorKind::InvalidPart, 400, "InvalidPart"));
    }
    return failure(refused(ErrorKind::NoSuchUpload, 404, "NoSuchUpload"));
}

Result<Answer> SimServer::complete(const CompleteUpload &call)
{
    ServerUpload *held = find(call.uploadId);
    if (held == nullptr)
        return failure(refused(ErrorKind::NoSuchUpload, 404, "NoSuchUpload"));
    if (held->fate != UploadFate::InProgress)
        return completeGone(*held);
    if (call.onlyIfAbsent && m_personality.conditionalComplete && object(held->key) != nullptr)
        return failure(refused(ErrorKind::PreconditionFailed, 412, "PreconditionFailed"));
    if (call.parts.isEmpty())
        return failure(refused(ErrorKind::InvalidRequest, 400, "MalformedXML"));
    ServerObject made;
    QByteArray digests;
    int last = 0;
    for (const CompletedPart &part : call.parts) {
        const auto stored = held->parts.find(part.number);
        if (part.number <= last)
            return failure(refused(ErrorKind::InvalidPart, 400, "InvalidPartOrder"));
        if (stored == held->parts.end() || stored->second.etag != part.etag)
            return failure(refused(ErrorKind::InvalidPart, 400, "InvalidPart"));
        last = part.number;
        made.bytes += stored->second.bytes;
        digests += md5(stored->second.bytes);
    }
    const auto count = static_cast<int>(call.parts.size());
    if (m_personality.exactPartList && held->parts.size() != static_cast<std::size_t>(count))
        return failure(refused(ErrorKind::InvalidPart, 400, "InvalidPart"));
    made.etag = m_personality.etags == EtagStyle::Md5 ? md5(digests).toHex() + '-' + QByteArray::number(count)
                                                      : etagOf(made.bytes) + '-' + QByteArray::number(count);
    made.attributes = held->attributes;
    made.uploadId = held->id;
    held->fate = UploadFate::Completed;
    held->objectEtag = made.etag;
    m_log.add("server: completed ", held->id, " as ", held->key, ", ", qint64(made.bytes.size()), " bytes");
    m_objects[held->key] = made;
    if (objectMade)
        objectMade(held->key, made);
    return Answer(UploadCompleted{m_personality.emptyCompleteEtag ? QByteArray() : made.etag});
}

Result<Answer> SimServer::abort(const AbortUpload &call)
{
    ServerUpload *held = find(call.uploadId);
    if (held != nullptr && held->fate == UploadFate::InProgress) {
        m_log.add("server: aborted ", held->id);
        held->fate = UploadFate::Aborted;
        held->touched = m_queue.now();
        held->parts.clear();
        return Answer(UploadAborted{});
    }
    if (m_personality.goneLooksEmpty)
        return Answer(UploadAborted{});
    return failure(refused(ErrorKind::NoSuchUpload, 404, "NoSuchUpload"));
}

Result<Answer> SimServer::putWhole(const PutObject &call, const QByteArray &body)
{
    if (!call.body.md5.isEmpty() && call.body.md5 != md5(body))
        return failure(refused(ErrorKind::DigestMismatch, 400, "BadDigest"));
    if (call.onlyIfAbsent && object(call.object.key) != nullptr)
        return failure(refused(ErrorKind::PreconditionFailed, 412, "PreconditionFailed"));
    const ServerObject made{body, etagOf(body), call.attributes, {}};
    m_log.add("server: stored ", call.object.key, " whole, ", qint64(body.size()), " bytes");
    m_objects[call.object.key] = made;
    if (objectMade)
        objectMade(call.object.key, made);
    return Answer(ObjectStored{made.etag, m_personality.etags == EtagStyle::OpaqueSaid});
}

Result<Answer> SimServer::head(const HeadObject &call) const
{
    const ServerObject *held = object(call.object.key);
    if (held == nullptr)
        return failure(refused(ErrorKind::NoSuchKey, 404, ""));
    ObjectFound found;
    found.size = held->bytes.size();
    found.etag = held->etag;
    found.contentType = held->attributes.contentType;
    for (const auto &[name, value] : held->attributes.metadata)
        found.metadata[name.toLower()] = value;
    return Answer(found);
}

Result<Answer> SimServer::read(const GetRange &call) const
{
    const ServerObject *held = object(call.object.key);
    if (held == nullptr)
        return failure(refused(ErrorKind::NoSuchKey, 404, "NoSuchKey"));
    return Answer(RangeRead{held->bytes.mid(call.range.offset, call.range.size)});
}

} // namespace partway::sim
