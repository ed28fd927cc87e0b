// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/folder/folder_upload.h"
#include "core/engine/transfer_engine.h"

#include <QObject>

#include <functional>
#include <map>

namespace partway {

/// The large files of folders, as transfers of their own in the queue. In the engine's thread.
class HandedFiles : public QObject
{
    Q_OBJECT
public:
    explicit HandedFiles(TransferEngine &engine, QObject *parent = nullptr);

    /// Gives a file to the queue; takes its transfer up again where it has one.
    void handOver(FolderUploadId folder, const FolderRequest &request, const FolderFile &file);
    /// Finds the transfers of files that were handed over before this program started; those that are missing
    /// are given to the queue anew.
    void recall(FolderUploadId folder, const FolderRequest &request, const QList<FolderFile> &files);
    void pause(FolderUploadId folder);
    void abort(FolderUploadId folder); ///< and tells no more of them
    [[nodiscard]] bool anyUnderWay() const { return !m_files.empty() || !m_adding.empty(); }

Q_SIGNALS:
    /// It has a transfer now (Handed), or has come to an end (Done, Failed).
    void settled(partway::FolderUploadId folder, const partway::FolderFile &file, qint64 bytesBefore);

private:
    struct Handed
    {
        FolderUploadId folder;
        FolderFile file;
    };

    void add(FolderUploadId folder, const FolderRequest &request, const FolderFile &file);
    void follow(FolderUploadId folder, const FolderFile &file, TransferId transfer);
    void onAdded(quint64 tag, const QList<TransferId> &ids);
    void onAddFailed(quint64 tag, const Error &error);
    void onChanged(const QList<Transfer> &transfers);
    void onRemoved(const QList<TransferId> &ids);
    void look(const Transfer &transfer);
    void fail(const Handed &handed, const Error &error);
    [[nodiscard]] QList<TransferId> transfersOf(FolderUploadId folder) const;

    TransferEngine &m_engine;
    std::map<TransferId, Handed> m_files;
    std::map<quint64, Handed> m_adding;   ///< by tag
    quint64 m_lastTag = quint64(1) << 62; ///< far from those of front ends
};

} // namespace partway
