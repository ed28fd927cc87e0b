// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_model.h"

#include "app/gui/folders/folder_words.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/text/quantities_text.h"

#include <algorithm>

namespace partway {

void FolderModel::upsert(const QList<FolderUpload> &folders)
{
    for (const FolderUpload &folder : folders) {
        const int row = rowOf(folder.id);
        if (row >= 0) {
            m_rows[row] = folder;
            Q_EMIT dataChanged(index(row, 0), index(row, partway::columnCount - 1));
            continue;
        }
        const int end = int(m_rows.size());
        beginInsertRows({}, end, end);
        m_rows.append(folder);
        endInsertRows();
    }
    Q_EMIT updated();
}

void FolderModel::drop(FolderUploadId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT updated();
}

void FolderModel::setAccounts(const QList<Account> &accounts)
{
    m_names.clear();
    for (const Account &account : accounts)
        m_names.insert(account.id, account.name);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, partway::columnCount - 1));
}

int FolderModel::rowOf(FolderUploadId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [id](const FolderUpload &folder) { return folder.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

const FolderUpload *FolderModel::find(FolderUploadId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

std::array<int, 5> FolderModel::groups() const
{
    std::array<int, 5> counts{};
    for (const FolderUpload &folder : m_rows) {
        for (size_t group = 0; group < counts.size(); ++group)
            counts[group] += belongsTo(folder, TransferGroup(group)) ? 1 : 0;
    }
    return counts;
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partway::columnCount;
}

Qt::ItemFlags FolderModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderUpload &folder = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case folderRole:
        return QVariant::fromValue(static_cast<const void *>(&folder));
    case role::account:
        return accountName(folder.request.account);
    case Qt::DisplayRole:
        return text(folder, column);
    case Qt::ToolTipRole:
        if (column == Column::Name || column == Column::To)
            return plainToolTip(folder.request.root + QLatin1Char('\n') +
                                folderDestination(folder, accountName(folder.request.account)));
        return plainToolTip(text(folder, column));
    case Qt::AccessibleDescriptionRole:
        return column == Column::Name ? folderDestination(folder, accountName(folder.request.account))
                                      : QString();
    default:
        return {};
    }
}

QString FolderModel::text(const FolderUpload &folder, Column column) const
{
    switch (column) {
    case Column::Name:
        return folderName(folder);
    case Column::To:
        return folderDestination(folder, accountName(folder.request.account));
    case Column::Size:
        return formatBytes(folder.counts.wanted().bytes);
    case Column::Progress: {
        const int done = folderPercent(folder);
        return done < 0 ? folderCountText(folder)
                        : tr("%1 %, %2", "progress; files").arg(done).arg(folderCountText(folder));
    }
    case Column::Speed:
        return formatRate(folder.state == FolderState::Running ? folder.bytesPerSecond : 0);
    case Column::Left:
        return folderTimeLeft(folder);
    case Column::State: {
        const FolderWords words = wordsOf(folder);
        return words.second.isEmpty() ? words.first
                                      : tr("%1: %2", "state; more").arg(words.first, words.second);
    }
    }
    Q_UNREACHABLE();
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // The captions of the transfers stand right below, over the same columns.
    if (role == Qt::DisplayRole)
        return Column(section) == Column::Name ? tr("Folders") : QString();
    if (role == Qt::AccessibleTextRole && Column(section) != Column::Name)
        return TransferModel().headerData(section, orientation, Qt::DisplayRole);
    return {};
}

const FolderUpload *folderAt(const QModelIndex &index)
{
    return static_cast<const FolderUpload *>(index.data(FolderModel::folderRole).value<const void *>());
}

bool isUnderWay(const FolderUpload &folder)
{
    return folder.state == FolderState::Queued || folder.state == FolderState::Running;
}

bool canPause(const FolderUpload &folder) { return isUnderWay(folder); }

bool canResume(const FolderUpload &folder)
{
    return folder.state == FolderState::Paused || folder.state == FolderState::Stopped;
}

bool canRetry(const FolderUpload &folder)
{
    return folder.state != FolderState::Cancelled && folder.counts.of(FileState::Failed).files > 0;
}

bool belongsTo(const FolderUpload &folder, TransferGroup group)
{
    const bool incomplete = folder.state == FolderState::Done && canRetry(folder);
    switch (group) {
    case TransferGroup::All:
        return true;
    case TransferGroup::Active:
        return isUnderWay(folder);
    case TransferGroup::Paused:
        return folder.state == FolderState::Paused;
    case TransferGroup::Finished:
        return folder.isFinal() && !incomplete;
    case TransferGroup::Failed:
        return folder.state == FolderState::Stopped || incomplete;
    }
    Q_UNREACHABLE();
}

} // namespace partway
