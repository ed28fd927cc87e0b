// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/handed_files.h"

#include "core/engine/folder/content_types.h"
#include "core/engine/folder/file_key.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

TransferRequest requestFor(const FolderRequest &request, const FolderFile &file, const QString &path)
{
    const FolderOptions &options = request.options;
    TransferRequest transfer;
    transfer.sourcePath = request.root + QLatin1Char('/') + path;
    transfer.account = request.account;
    transfer.bucket = request.bucket;
    transfer.key = file.key;
    transfer.integrity = options.integrity;
    transfer.overwrite = options.overwrite;
    transfer.contentType =
        options.contentType.isEmpty() ? ContentTypes().typeOf(file.key) : options.contentType;
    transfer.storageClass = options.storageClass;
    transfer.metadata = options.metadata;
    transfer.metadata.try_emplace(QStringLiteral("mtime"), mtimeText(file.modifiedNs));
    return transfer;
}

bool isFor(const Transfer &transfer, const FolderRequest &request, const FolderFile &file)
{
    return transfer.request.account == request.account && transfer.request.bucket == request.bucket &&
           transfer.request.key == file.key && transfer.state != TransferState::Aborted;
}

} // namespace

HandedFiles::HandedFiles(TransferEngine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&m_engine, &TransferEngine::added, this, &HandedFiles::onAdded);
    connect(&m_engine, &TransferEngine::addFailed, this, &HandedFiles::onAddFailed);
    connect(&m_engine, &TransferEngine::changed, this, &HandedFiles::onChanged);
    connect(&m_engine, &TransferEngine::removed, this, &HandedFiles::onRemoved);
}

void HandedFiles::handOver(FolderUploadId folder, const FolderRequest &request, const FolderFile &file)
{
    if (file.transfer.isNull())
        add(folder, request, file);
    else
        recall(folder, request, {file});
}

void HandedFiles::recall(FolderUploadId folder, const FolderRequest &request, const QList<FolderFile> &files)
{
    const QList<Transfer> transfers = m_engine.transfers();
    QList<TransferId> resumed;
    QList<Transfer> found;
    for (const FolderFile &file : files) {
        const auto transfer =
            std::find_if(transfers.begin(), transfers.end(), [&](const Transfer &candidate) {
                return (file.transfer.isNull() || candidate.id == file.transfer) &&
                       isFor(candidate, request, file);
            });
        if (transfer == transfers.end()) {
            add(folder, request, file);
            continue;
        }
        follow(folder, file, transfer->id);
        if (transfer->isFinal())
            found.append(*transfer);
        else
            resumed.append(transfer->id);
    }
    m_engine.resume(resumed);
    for (const Transfer &transfer : std::as_const(found))
        look(transfer);
}

void HandedFiles::add(FolderUploadId folder, const FolderRequest &request, const FolderFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString path = decoder(file.path);
    if (decoder.hasError())
        return fail({folder, file},
                    failure(ErrorKind::SourceUnreadable, QStringLiteral("a large file needs a name in UTF-8"))
                        .value());
    const quint64 tag = ++m_lastTag;
    m_adding.insert_or_assign(tag, Handed{folder, file});
    m_engine.add({requestFor(request, file, path)}, tag);
}

void HandedFiles::onAdded(quint64 tag, const QList<TransferId> &ids)
{
    const auto adding = m_adding.find(tag);
    if (adding == m_adding.end() || ids.isEmpty())
        return;
    const Handed handed = adding->second;
    m_adding.erase(adding);
    follow(handed.folder, handed.file, ids.constFirst());
}

void HandedFiles::follow(FolderUploadId folder, const FolderFile &file, TransferId transfer)
{
    FolderFile now = file;
    now.state = FileState::Handed;
    now.transfer = transfer;
    m_files.insert_or_assign(transfer, Handed{folder, now});
    if (now != file)
        Q_EMIT settled(folder, now, file.size);
}

void HandedFiles::onAddFailed(quint64 tag, const Error &error)
{
    const auto adding = m_adding.find(tag);
    if (adding == m_adding.end())
        return;
    const Handed handed = adding->second;
    m_adding.erase(adding);
    fail(handed, error);
}

void HandedFiles::onChanged(const QList<Transfer> &transfers)
{
    if (m_files.empty())
        return;
    for (const Transfer &transfer : transfers)
        look(transfer);
}

void HandedFiles::look(const Transfer &transfer)
{
    const auto found = m_files.find(transfer.id);
    if (found == m_files.end())
        return;
    if (transfer.state == TransferState::Done) {
        const Handed handed = found->second;
        m_files.erase(found);
        FolderFile file = handed.file;
        file.state = FileState::Done;
        file.size = transfer.size;
        file.etag = transfer.etag.toLatin1();
        Q_EMIT settled(handed.folder, file, handed.file.size);
    } else if (transfer.state == TransferState::Failed || transfer.state == TransferState::Aborted) {
        const Handed handed = found->second;
        m_files.erase(found);
        fail(handed, transfer.error.value_or(failure(ErrorKind::Cancelled).value()));
    }
}

void HandedFiles::onRemoved(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        const auto found = m_files.find(id);
        if (found == m_files.end())
            continue;
        const Handed handed = found->second;
        m_files.erase(found);
        fail(handed, failure(ErrorKind::Cancelled).value());
    }
}

void HandedFiles::fail(const Handed &handed, const Error &error)
{
    FolderFile file = handed.file;
    file.state = FileState::Failed;
    file.error = error;
    Q_EMIT settled(handed.folder, file, handed.file.size);
}

QList<TransferId> HandedFiles::transfersOf(FolderUploadId folder) const
{
    QList<TransferId> ids;
    for (const auto &[id, handed] : m_files)
        if (handed.folder == folder)
            ids.append(id);
    return ids;
}

void HandedFiles::pause(FolderUploadId folder) { m_engine.pause(transfersOf(folder)); }

void HandedFiles::abort(FolderUploadId folder)
{
    const QList<TransferId> ids = transfersOf(folder);
    for (const TransferId id : ids)
        m_files.erase(id);
    m_engine.abort(ids);
}

} // namespace partway
