// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"
#include "core/engine/folder/folder_upload.h"
#include "core/s3/account.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>

#include <array>

namespace partway {

/// Folders as rows, in the order in which they were added, with the columns that transfers have.
class FolderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int folderRole = Qt::UserRole + 20; ///< const FolderUpload *, until the model changes

    void upsert(const QList<partway::FolderUpload> &folders);
    void drop(partway::FolderUploadId id);
    void setAccounts(const QList<partway::Account> &accounts);

    [[nodiscard]] const QList<FolderUpload> &folders() const { return m_rows; }
    [[nodiscard]] const FolderUpload *find(FolderUploadId id) const;
    [[nodiscard]] int rowOf(FolderUploadId id) const; ///< -1: none
    [[nodiscard]] QString accountName(const AccountId &id) const { return m_names.value(id); }
    /// In the order of TransferGroup.
    [[nodiscard]] std::array<int, 5> groups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// After each batch: totals look again.
    void updated();

private:
    [[nodiscard]] QString text(const FolderUpload &folder, Column column) const;

    QList<FolderUpload> m_rows;
    QHash<AccountId, QString> m_names;
};

/// Null where the index is of no folder.
const FolderUpload *folderAt(const QModelIndex &index);

bool belongsTo(const FolderUpload &folder, TransferGroup group);
/// Goes on by itself: under way, or waits for its turn.
bool isUnderWay(const FolderUpload &folder);
bool canPause(const FolderUpload &folder);
bool canResume(const FolderUpload &folder);
/// Files failed, and it is not given up.
bool canRetry(const FolderUpload &folder);

} // namespace partway
