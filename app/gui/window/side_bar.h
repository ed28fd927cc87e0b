// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_sums.h"
#include "app/gui/transfers/transfer_columns.h"
#include "app/gui/window/destination.h"
#include "core/s3/account.h"

#include <QStandardItemModel>
#include <QWidget>

#include <array>
#include <map>

class QListView;

namespace partway {

/// The lists of transfers with their counts, the buckets with uploads in progress, and the accounts.
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
    /// What lies unfinished on servers, in all and by bucket; nothing before anybody has looked.
    void setUploads(const std::optional<partway::UploadSums> &all, const QList<partway::PlaceSums> &places);
    /// One that is not there: all accounts.
    void chooseUploads(const UploadPlace &place);
    [[nodiscard]] QListView *list() const { return m_list; }

    /// Buckets, and prefixes in them, that stand below an account while it is expanded.
    void setPlaces(const AccountId &account, const QList<partway::Destination> &places);
    void expand(const AccountId &account, bool on);
    [[nodiscard]] bool isExpanded(const AccountId &account) const { return m_places.count(account) > 0; }
    /// The account, bucket or prefix at a point of this widget; a null account: none.
    [[nodiscard]] Destination placeAt(const QPoint &at) const;
    /// Marks where a drop would go; a null account: nowhere here.
    void markDropTarget(const Destination &place);

Q_SIGNALS:
    void groupChosen(partway::TransferGroup group);
    /// The uploads in progress there are looked at.
    void uploadsChosen(const partway::UploadPlace &place);
    /// Only the transfers of this one are looked at.
    void accountChosen(const partway::AccountId &account);
    /// Its places are to be shown: setPlaces() is waited for.
    void placesWanted(const partway::AccountId &account);
    void placeChosen(const partway::Destination &place);
    void addAccountAsked();
    void editAccountAsked(const partway::AccountId &account);
    void testAccountAsked(const partway::AccountId &account);
    void renameAccountAsked(const partway::AccountId &account, const QString &name);
    void keysAsked(const partway::AccountId &account);
    void removeAccountAsked(const partway::AccountId &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrentChanged(const QModelIndex &index);
    void showUploads(QStandardItem &item, const std::optional<UploadSums> &sums) const;
    [[nodiscard]] QString uploadsName(const UploadPlace &place, const QList<PlaceSums> &among) const;
    void onItemChanged(const QStandardItem *item);
    void markAccount(QStandardItem &item) const;
    void showMenu(const QPoint &at);
    void showPlaces(const AccountId &account);
    [[nodiscard]] Destination placeOf(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const AccountId &account) const;
    [[nodiscard]] AccountId accountAt(const QModelIndex &index) const;

    QListView *m_list;
    QStandardItemModel m_model;
    int m_firstUploads = 0; ///< the row of all accounts; buckets follow
    int m_firstAccount = 0; ///< its row
    QList<AccountId> m_withoutKeys;
    std::map<AccountId, QList<Destination>> m_places; ///< of those that are expanded
};

} // namespace partway
