// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QSortFilterProxyModel>

#include <array>

namespace partway {

/// Which rows are seen, and in which order: a list of the side bar, an account, words. Without a sort column
/// it is the queue's own order.
class TransferFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TransferFilter(QObject *parent = nullptr);

    void setGroup(TransferGroup group);
    [[nodiscard]] TransferGroup group() const { return m_group; }
    /// A null id: of all accounts.
    void setAccount(const AccountId &account);
    [[nodiscard]] AccountId account() const { return m_account; }
    /// Every word has to occur in the name, the destination or the account.
    void setWords(const QString &text);
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    TransferGroup m_group = TransferGroup::All;
    AccountId m_account;
    QStringList m_words;
};

/// How many rows each list holds, in the order of TransferGroup.
std::array<int, 5> countGroups(const QList<Transfer> &transfers);

} // namespace partway
