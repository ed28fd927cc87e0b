// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/folder/folder_upload.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace partway {

class FolderPort;

enum class FileColumn { Name, Size, State, Note, Etag };
inline constexpr int fileColumnCount = 5;

/// The files of one folder, in the order in which they were found: a page at a time, as far as somebody
/// scrolls, and never all of them at once.
class FolderFilesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 300;

    /// `port` must outlive this object.
    explicit FolderFilesModel(FolderPort &port, QObject *parent = nullptr);

    /// Begins anew where it is another folder or another choice. A null id: none.
    void show(FolderUploadId folder, std::optional<FileState> state);
    [[nodiscard]] std::optional<FileState> state() const { return m_state; }
    /// So many there are now, whatever is loaded.
    void setThere(qint64 files);
    /// Asks anew for a page from this row on, and puts in, changes and takes out what has become of it. False
    /// while another answer is awaited.
    bool lookAgain(int first);
    [[nodiscard]] const FolderFile &fileAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const partway::Error &error);

private:
    void ask(qint64 after);
    /// What is known from `after` on is as in `files`, to the last of them, or to the end where that was all.
    void merge(qint64 after, const QList<FolderFile> &files);
    [[nodiscard]] int firstRowAfter(qint64 id) const;
    void remove(int first, int last);
    void insert(int row, const QList<FolderFile> &files);

    FolderPort &m_port;
    FolderUploadId m_folder;
    std::optional<FileState> m_state;
    QList<FolderFile> m_rows; ///< ids ascend
    qint64 m_there = 0;
    quint64 m_round = 0; ///< answers of an earlier one are about something else
    bool m_asking = false;
};

} // namespace partway
