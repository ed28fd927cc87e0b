// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_files_model.h"

#include "app/gui/folders/file_words.h"
#include "app/gui/folders/folder_port.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/folder_text.h"
#include "app/text/quantities_text.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace partway {

namespace {

QColor colorOf(FileState state, const Tokens &t)
{
    switch (state) {
    case FileState::Waiting:
    case FileState::Skipped:
        return t.muted;
    case FileState::Sending:
    case FileState::Handed:
        return t.confirmed;
    case FileState::Again:
        return t.attention;
    case FileState::Done:
        return t.good;
    case FileState::Failed:
        return t.failed;
    }
    Q_UNREACHABLE();
}

} // namespace

FolderFilesModel::FolderFilesModel(FolderPort &port, QObject *parent)
    : QAbstractTableModel(parent)
    , m_port(port)
{
}

void FolderFilesModel::show(FolderUploadId folder, std::optional<FileState> state)
{
    if (folder == m_folder && state == m_state)
        return;
    beginResetModel();
    m_folder = folder;
    m_state = state;
    m_rows.clear();
    m_there = 0;
    ++m_round;
    m_asking = false;
    endResetModel();
}

void FolderFilesModel::setThere(qint64 files) { m_there = files; }

bool FolderFilesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_folder.isNull() && !m_asking && m_rows.size() < m_there;
}

void FolderFilesModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_rows.isEmpty() ? 0 : m_rows.constLast().id);
}

bool FolderFilesModel::lookAgain(int first)
{
    if (m_asking)
        return false;
    const int from = std::clamp(first, 0, int(m_rows.size()));
    if (!m_folder.isNull())
        ask(from == 0 ? 0 : m_rows.at(from - 1).id);
    return true;
}

void FolderFilesModel::ask(qint64 after)
{
    m_asking = true;
    m_port.askFiles(m_folder, m_state, after, pageSize, this,
                    [this, after, round = m_round](const Result<QList<FolderFile>> &files) {
                        if (round != m_round)
                            return;
                        m_asking = false;
                        if (files)
                            merge(after, *files);
                        else
                            Q_EMIT failed(files.error());
                    });
}

int FolderFilesModel::firstRowAfter(qint64 id) const
{
    const auto found =
        std::upper_bound(m_rows.cbegin(), m_rows.cend(), id,
                         [](qint64 wanted, const FolderFile &file) { return wanted < file.id; });
    return int(found - m_rows.cbegin());
}

void FolderFilesModel::merge(qint64 after, const QList<FolderFile> &files)
{
    const bool toTheEnd = files.size() < pageSize;
    const qint64 until = toTheEnd ? std::numeric_limits<qint64>::max() : files.constLast().id;
    // What is gone from this stretch first, in runs; then changes, and what is new between them.
    int row = firstRowAfter(after);
    qsizetype next = 0;
    QList<FolderFile> fresh;
    while (row < m_rows.size() && m_rows.at(row).id <= until) {
        const qint64 id = m_rows.at(row).id;
        while (next < files.size() && files.at(next).id < id)
            fresh.append(files.at(next++));
        if (!fresh.isEmpty()) {
            insert(row, fresh);
            row += int(fresh.size());
            fresh.clear();
        }
        if (next < files.size() && files.at(next).id == id) {
            if (m_rows.at(row) != files.at(next)) {
                m_rows[row] = files.at(next);
                Q_EMIT dataChanged(index(row, 0), index(row, fileColumnCount - 1));
            }
            ++next;
            ++row;
            continue;
        }
        int last = row;
        const qint64 kept = next < files.size() ? files.at(next).id : until;
        while (last + 1 < m_rows.size() && m_rows.at(last + 1).id < kept)
            ++last;
        remove(row, last);
    }
    fresh = files.mid(next);
    if (!fresh.isEmpty())
        insert(row, fresh);
    if (toTheEnd)
        m_there = m_rows.size();
}

void FolderFilesModel::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.remove(first, last - first + 1);
    endRemoveRows();
}

void FolderFilesModel::insert(int row, const QList<FolderFile> &files)
{
    beginInsertRows({}, row, row + int(files.size()) - 1);
    if (row == m_rows.size()) {
        m_rows += files;
    } else {
        const QList<FolderFile> rest = m_rows.mid(row);
        m_rows.resize(row);
        m_rows += files;
        m_rows += rest;
    }
    endInsertRows();
}

int FolderFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FolderFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fileColumnCount;
}

QVariant FolderFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderFile &file = m_rows.at(index.row());
    const auto column = FileColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return fileCell(file, column);
    case Qt::ToolTipRole:
        if (column == FileColumn::Name && !file.key.isEmpty())
            return plainToolTip(tr("%1\nKey: %2").arg(shownPath(file), file.key));
        if (column == FileColumn::Note && file.error)
            return plainToolTip(fileNote(file) + QLatin1Char('\n') + technicalDetails(*file.error));
        return plainToolTip(fileCell(file, column));
    case Qt::TextAlignmentRole:
        return int((column == FileColumn::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == FileColumn::State)
            return colorOf(file.state, tokensFor(QGuiApplication::palette()));
        return {};
    default:
        return {};
    }
}

QVariant FolderFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((FileColumn(section) == FileColumn::Size ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return role == Qt::DisplayRole ? fileHeading(FileColumn(section)) : QVariant();
}

} // namespace partway
