// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/row_choice.h"

#include <QSortFilterProxyModel>

namespace partway {

class FolderModel;

/// Which folders are seen, by the choice that narrows the transfers.
class FolderFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FolderFilter(FolderModel &model, QObject *parent = nullptr);
    void setChoice(const RowChoice &choice);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FolderModel &m_model;
    RowChoice m_choice;
};

} // namespace partway
