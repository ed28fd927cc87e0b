// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_filter.h"

#include "app/gui/folders/folder_model.h"
#include "app/gui/folders/folder_words.h"

#include <algorithm>

namespace partway {

FolderFilter::FolderFilter(FolderModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void FolderFilter::setChoice(const RowChoice &choice)
{
    m_choice = choice;
    invalidateFilter();
}

bool FolderFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const FolderUpload &folder = m_model.folders().at(row);
    if (!belongsTo(folder, m_choice.group) ||
        (!m_choice.account.isNull() && !(folder.request.account == m_choice.account)))
        return false;
    const QString name = folderName(folder);
    const QString place = folderDestination(folder, m_model.accountName(folder.request.account));
    return std::all_of(m_choice.words.cbegin(), m_choice.words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || place.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace partway
