// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_sieve.h"
#include "app/gui/in_progress/upload_sums.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QHash>
#include <QThreadPool>

#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace partway {

class OwnUploads;

/// The uploads in progress of all accounts; as rows those that are wanted, in the wanted order. Made for a
/// hundred thousand: what changes costs only itself, and a long list is sifted and sorted in another thread.
/// Row numbers are of those that are seen.
class UploadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit UploadModel(const OwnUploads &own, QObject *parent = nullptr);
    ~UploadModel() override;

    void setAccounts(const QList<partway::Account> &accounts);
    /// As told by a listing or a measurement. One that is not measured keeps what was known of it. A round of
    /// 0 leaves what is not there alone.
    void put(const QList<partway::InProgressUpload> &uploads, int round = 0);
    void drop(const QList<partway::UploadName> &names);
    /// Drops what the listing of that round did not tell.
    void dropUnseen(const UploadPlace &place, int round);
    void setWork(const UploadName &name, UploadWork work, const std::optional<Error> &error = {},
                 int partsLeft = 0);
    void setObjectThere(const UploadName &name);

    void setPlace(const UploadPlace &place);
    void setWords(const QString &text);
    [[nodiscard]] const UploadWish &wish() const { return m_wish; }
    /// A column below 0: as they came.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const UploadRow &rowAt(int row) const { return m_all[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] const UploadRow *find(const UploadName &name) const;
    /// -1: it is not seen.
    [[nodiscard]] int rowOf(const UploadName &name) const;
    [[nodiscard]] const Account *account(const AccountId &id) const;
    [[nodiscard]] std::optional<double> priceOf(const AccountId &id) const;
    [[nodiscard]] int countOfKey(const InProgressUpload &upload) const;
    [[nodiscard]] int count() const { return int(m_all.size()); }
    /// All of the place that are so, seen or not.
    [[nodiscard]] QList<UploadName> all(const std::function<bool(const UploadRow &)> &are) const;

    void setChecked(int first, int last, bool checked);
    [[nodiscard]] UploadTotals checkedTotals() const;
    /// In the order of rows.
    [[nodiscard]] QList<UploadName> checkedNames() const;
    /// Rows that came out of their order are put there.
    void tidy() { sieve(); }

    /// Of the place that is looked at, whatever words narrow it.
    [[nodiscard]] UploadTotals totals() const { return totalsOf(m_wish.place); }
    [[nodiscard]] UploadTotals totalsOf(const UploadPlace &place) const;
    /// Buckets that have uploads, in the order of accounts.
    [[nodiscard]] QList<PlaceSums> places() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Totals have to be looked at again. Several times a second at most.
    void sumsChanged();
    void checksChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct KnownAccount
    {
        Account account;
        int place = 0;
    };
    using Sequences = std::vector<quint32>;
    /// Keeps what it has computed, as libstdc++ does where that may throw: growing must not take long.
    struct NameHash
    {
        size_t operator()(const UploadName &name) const { return qHash(name); }
    };
    using Places = std::unordered_map<UploadName, int, NameHash>;

    [[nodiscard]] int slotOf(const UploadName &name) const; ///< in m_all; -1: nowhere
    [[nodiscard]] bool isWanted(const UploadRow &row) const;
    [[nodiscard]] QString accountName(const AccountId &id) const;
    void append(const InProgressUpload &upload, int round);
    static UploadName keyNameOf(const InProgressUpload &upload);
    void update(int at, const std::function<void(UploadRow &)> &how);
    /// The same, and tells the view.
    void change(int at, const std::function<void(UploadRow &)> &how);
    void showAppended(int from);
    void dropOne(int at);
    void forget(int at);
    void onOwnChanged(const QList<partway::UploadName> &names);
    void lookAtTheClock();
    void sieveSoon(bool columnMoved);
    void sieve();
    void showAnew(const Sequences &sequences, quint32 asOf);
    void recountChecked();
    void sumsMoved();

    const OwnUploads &m_own;
    QHash<AccountId, KnownAccount> m_accounts;
    std::vector<UploadRow> m_all;
    std::vector<int> m_placeOf;    ///< beside m_all: the row it is seen at; -1: none
    std::vector<int> m_shown;      ///< by row
    std::vector<int> m_bySequence; ///< where in m_all; -1: gone
    Places m_index;
    Places m_ofKey; ///< by name without the upload ID: so many
    std::map<UploadPlace, UploadSums> m_sums;
    std::map<AccountId, UploadSums> m_checked;
    UploadWish m_wish;
    int m_sieving = 0; ///< which of them counts
    QThreadPool m_pool;
    QBasicTimer m_sieveTimer, m_sumsTimer, m_clockTimer;
};

} // namespace partway
