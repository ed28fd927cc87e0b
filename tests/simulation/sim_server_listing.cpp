// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated store lists, and what others do to its uploads.
#include "tests/simulation/sim_server.h"

#include <algorithm>

namespace partway::sim {

Result<Answer> SimServer::listParts(const ListParts &call) const
{
    const ServerUpload *held = upload(call.uploadId);
    const bool completed = held != nullptr && held->fate == UploadFate::Completed;
    const bool gone = held == nullptr || held->fate != UploadFate::InProgress;
    if (gone && !(completed && m_personality.listsAfterComplete)) {
        if (m_personality.goneLooksEmpty)
            return Answer(PartsPage{});
        Error error;
        error.kind = ErrorKind::NoSuchUpload;
        error.httpStatus = 404;
        error.code = QStringLiteral("NoSuchUpload");
        return failure(error);
    }
    PartsPage page;
    page.serverTime = m_wall.at(m_queue.now());
    const int most = std::min(m_personality.page, call.maxParts);
    for (auto part = held->parts.upper_bound(call.afterPart); part != held->parts.end(); ++part) {
        if (page.parts.size() == most) {
            page.next = page.parts.last().number;
            break;
        }
        page.parts.append(
            {part->first, part->second.bytes.size(), part->second.etag, m_wall.at(part->second.stored)});
    }
    return Answer(page);
}

bool SimServer::isListed(const ServerUpload &one) const
{
    return one.fate == UploadFate::InProgress && !(m_personality.hidesEmptyUploads && one.parts.empty());
}

Result<Answer> SimServer::listUploads(const ListUploads &call) const
{
    // Ordered by key, then by age: S3 numbers uploads of one key by when they were begun.
    std::vector<const ServerUpload *> listed;
    for (const ServerUpload &one : m_uploads) {
        if (isListed(one) && one.key.startsWith(call.prefix))
            listed.push_back(&one);
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ServerUpload *a, const ServerUpload *b) { return a->key < b->key; });

    const ServerUpload *marker = upload(call.uploadIdMarker);
    const auto isAfterMarker = [&call, marker](const ServerUpload *listedOne) {
        if (listedOne->key != call.keyMarker)
            return listedOne->key > call.keyMarker;
        return marker != nullptr && listedOne > marker;
    };
    UploadsPage page;
    page.serverTime = m_wall.at(m_queue.now());
    for (const ServerUpload *one : listed) {
        if (!call.keyMarker.isEmpty() && !isAfterMarker(one))
            continue;
        if (page.uploads.size() == m_personality.page) {
            page.truncated = true;
            page.nextKeyMarker = page.uploads.last().key;
            page.nextUploadIdMarker = page.uploads.last().uploadId;
            break;
        }
        page.uploads.append({one->key, one->id, one->initiated, {}});
    }
    return Answer(page);
}

void SimServer::beginStrangersUpload(const QString &key, milliseconds age)
{
    ServerUpload begun;
    begun.id = newUploadId();
    begun.key = key;
    begun.strangers = true;
    begun.initiated = m_wall.at(m_queue.now()) - age;
    begun.touched = m_queue.now();
    begun.parts[1] = {QByteArrayLiteral("not ours"), QByteArrayLiteral("another-etag"), m_queue.now()};
    m_log.add("stranger: began ", begun.id, " for ", key);
    m_uploads.push_back(begun);
}

QString SimServer::beginOrphan(const QString &key, const std::map<int, QByteArray> &parts)
{
    ServerUpload begun;
    begun.id = newUploadId();
    begun.key = key;
    begun.initiated = m_wall.at(m_queue.now()) - std::chrono::hours(5);
    begun.touched = m_queue.now();
    for (const auto &[number, bytes] : parts)
        begun.parts[number] = {bytes, etagOf(bytes), m_queue.now()};
    m_log.add("stranger: left ", begun.id, " of ", key, " behind");
    m_uploads.push_back(begun);
    return begun.id;
}

void SimServer::abortBySomebodyElse(const QString &key)
{
    for (ServerUpload &one : m_uploads) {
        if (one.key == key && one.fate == UploadFate::InProgress && !one.strangers) {
            m_log.add("stranger: aborted ", one.id);
            one.fate = UploadFate::Swept;
            one.parts.clear();
        }
    }
}

void SimServer::sweepIdle()
{
    if (!m_personality.sweptAfter)
        return;
    for (ServerUpload &one : m_uploads) {
        if (one.fate == UploadFate::InProgress && !one.strangers &&
            m_queue.now() - one.touched > *m_personality.sweptAfter) {
            m_log.add("server: swept ", one.id);
            one.fate = UploadFate::Swept;
            one.parts.clear();
        }
    }
}

void SimServer::putObjectOfSomebodyElse(const QString &key, const QByteArray &bytes)
{
    m_objects[key] = {bytes, etagOf(bytes), {}, {}};
}

} // namespace partway::sim
