// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"
#include "core/engine/account.h"

#include <QStandardItemModel>
#include <QWidget>

#include <array>

class QListView;

namespace partway {

/// The lists of transfers with their counts, and the accounts.
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);

    void setCounts(const std::array<int, 5> &counts);
    void setAccounts(const QList<partway::Account> &accounts);
    /// Those are marked: nothing can be sent with them before somebody enters keys.
    void setWithoutKeys(const QList<partway::AccountId> &accounts);
    void chooseGroup(TransferGroup group);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void groupChosen(partway::TransferGroup group);
    /// Only the transfers of this one are looked at.
    void accountChosen(const partway::AccountId &account);
    void addAccountAsked();
    void editAccountAsked(const partway::AccountId &account);
    void testAccountAsked(const partway::AccountId &account);
    void renameAccountAsked(const partway::AccountId &account, const QString &name);
    void keysAsked(const partway::AccountId &account);
    void removeAccountAsked(const partway::AccountId &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onCurrentChanged(const QModelIndex &index);
    void onItemChanged(const QStandardItem *item);
    void markAccount(QStandardItem &item) const;
    void showMenu(const QPoint &at);
    [[nodiscard]] AccountId accountAt(const QModelIndex &index) const;

    QListView *m_list;
    QStandardItemModel m_model;
    int m_firstAccount = 0; ///< its row
    QList<AccountId> m_withoutKeys;
};

} // namespace partway
