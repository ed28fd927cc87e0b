// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_model.h"

#include "app/gui/in_progress/own_uploads.h"
#include "app/gui/platform/wall_clock.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

constexpr int sortedAtOnce = 2000;

} // namespace

UploadName UploadModel::keyNameOf(const InProgressUpload &upload)
{
    return {upload.account, {upload.ref.bucket, upload.ref.key, {}}};
}

UploadModel::UploadModel(const OwnUploads &own, QObject *parent)
    : QAbstractTableModel(parent)
    , m_own(own)
{
    m_pool.setMaxThreadCount(1);
    connect(&own, &OwnUploads::changed, this, &UploadModel::onOwnChanged);
    m_clockTimer.start(60'000, Qt::VeryCoarseTimer, this);
}

UploadModel::~UploadModel() = default;

void UploadModel::setAccounts(const QList<Account> &accounts)
{
    m_accounts.clear();
    for (int i = 0; i < accounts.size(); ++i)
        m_accounts.insert(accounts.at(i).id, {accounts.at(i), i});
    QList<UploadName> gone;
    for (const UploadRow &row : m_all) {
        if (!m_accounts.contains(row.upload.account))
            gone.append(nameOf(row.upload));
    }
    drop(gone);
    for (int at = 0; at < count(); ++at)
        update(at, [](UploadRow &) {}); // profiles and prices may have changed
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, uploadColumnCount - 1));
    Q_EMIT checksChanged();
    sumsMoved();
}

const Account *UploadModel::account(const AccountId &id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.cend() ? nullptr : &found->account;
}

QString UploadModel::accountName(const AccountId &id) const
{
    const Account *known = account(id);
    return known ? known->name : QString();
}

std::optional<double> UploadModel::priceOf(const AccountId &id) const
{
    const Account *known = account(id);
    return known ? priceFor(*known) : std::nullopt;
}

int UploadModel::slotOf(const UploadName &name) const
{
    const auto found = m_index.find(name);
    return found == m_index.end() ? -1 : found->second;
}

const UploadRow *UploadModel::find(const UploadName &name) const
{
    const int place = slotOf(name);
    return place < 0 ? nullptr : &m_all[size_t(place)];
}

int UploadModel::rowOf(const UploadName &name) const
{
    const int place = slotOf(name);
    return place < 0 ? -1 : m_placeOf[size_t(place)];
}

int UploadModel::countOfKey(const InProgressUpload &upload) const
{
    const auto found = m_ofKey.find(keyNameOf(upload));
    return found == m_ofKey.end() ? 0 : found->second;
}

QList<UploadName> UploadModel::all(const std::function<bool(const UploadRow &)> &are) const
{
    QList<UploadName> names;
    for (const UploadRow &row : m_all) {
        if (m_wish.place.holds(row.upload) && are(row))
            names.append(nameOf(row.upload));
    }
    return names;
}

bool UploadModel::isWanted(const UploadRow &row) const
{
    return m_wish.place.holds(row.upload) &&
           hasWords(m_wish.words, accountName(row.upload.account), row.upload.ref.bucket, row.upload.ref.key);
}

void UploadModel::put(const QList<InProgressUpload> &uploads, int round)
{
    const int before = count();
    bool columnMoved = false;
    for (const InProgressUpload &upload : uploads) {
        const int known = slotOf(nameOf(upload));
        if (known < 0) {
            if (round > 0)
                append(upload, round);
            continue;
        }
        columnMoved = true;
        change(known, [&](UploadRow &row) {
            if (round > 0)
                row.round = round;
            if (upload.measured == Measured::Yes) {
                row.upload = upload;
                return;
            }
            // Listed anew, or not measured this time: what was known of it is still the best there is.
            const UploadContents contents = row.upload.contents;
            const Measured measured = row.upload.measured;
            row.upload = upload;
            row.upload.contents = contents;
            if (upload.measured == Measured::NotYet)
                row.upload.measured = measured;
        });
    }
    showAppended(before);
    sieveSoon(columnMoved);
    sumsMoved();
}

void UploadModel::append(const InProgressUpload &upload, int round)
{
    UploadRow row;
    row.upload = upload;
    row.own = m_own.find(nameOf(upload));
    row.round = round;
    row.sequence = quint32(m_bySequence.size());
    if (const Account *known = account(upload.account))
        row.goesAt = deletionTime(upload, known->profile);
    row.soon = isSoon(row, wallClockNow());
    m_sums[{upload.account, upload.ref.bucket}].put(row, 1);
    m_bySequence.push_back(count());
    m_index.insert_or_assign(nameOf(upload), count());
    ++m_ofKey[keyNameOf(upload)];
    m_placeOf.push_back(-1);
    m_all.push_back(std::move(row));
}

void UploadModel::showAppended(int from)
{
    std::vector<int> wanted;
    for (int at = from; at < count(); ++at) {
        if (isWanted(m_all[size_t(at)]))
            wanted.push_back(at);
    }
    if (wanted.empty())
        return;
    const int first = int(m_shown.size());
    beginInsertRows({}, first, first + int(wanted.size()) - 1);
    for (const int at : wanted) {
        m_placeOf[size_t(at)] = int(m_shown.size());
        m_shown.push_back(at);
    }
    endInsertRows();
}

void UploadModel::update(int at, const std::function<void(UploadRow &)> &how)
{
    UploadRow &row = m_all[size_t(at)];
    UploadSums &sums = m_sums[{row.upload.account, row.upload.ref.bucket}];
    sums.put(row, -1);
    if (row.checked)
        m_checked[row.upload.account].put(row, -1);
    how(row);
    if (const Account *known = account(row.upload.account))
        row.goesAt = deletionTime(row.upload, known->profile);
    row.soon = isSoon(row, wallClockNow());
    sums.put(row, 1);
    if (row.checked)
        m_checked[row.upload.account].put(row, 1);
}

void UploadModel::change(int at, const std::function<void(UploadRow &)> &how)
{
    update(at, how);
    if (const int place = m_placeOf[size_t(at)]; place >= 0)
        Q_EMIT dataChanged(index(place, 0), index(place, uploadColumnCount - 1));
    if (m_all[size_t(at)].checked)
        sumsMoved();
}

void UploadModel::setWork(const UploadName &name, UploadWork work, const std::optional<Error> &error,
                          int partsLeft)
{
    if (const int known = slotOf(name); known >= 0) {
        change(known, [&](UploadRow &row) {
            row.work = work;
            row.notRemoved = error;
            row.partsLeft = partsLeft;
        });
    }
}

void UploadModel::setObjectThere(const UploadName &name)
{
    if (const int known = slotOf(name); known >= 0)
        change(known, [](UploadRow &row) { row.objectThere = true; });
}

void UploadModel::onOwnChanged(const QList<UploadName> &names)
{
    for (const UploadName &name : names) {
        if (const int known = slotOf(name); known >= 0)
            change(known, [&](UploadRow &row) { row.own = m_own.find(name); });
    }
}

void UploadModel::lookAtTheClock()
{
    const UtcTime now = wallClockNow();
    for (int at = 0; at < count(); ++at) {
        if (m_all[size_t(at)].soon != isSoon(m_all[size_t(at)], now))
            change(at, [](UploadRow &) {});
    }
    sumsMoved();
}

UploadTotals UploadModel::totalsOf(const UploadPlace &place) const
{
    UploadTotals totals;
    for (const auto &[where, sums] : m_sums) {
        if (place.isEverything() || place == where)
            totals.add(sums, priceOf(where.account));
    }
    return totals;
}

QList<PlaceSums> UploadModel::places() const
{
    QList<PlaceSums> list;
    for (const auto &[where, sums] : m_sums) {
        if (sums.uploads > 0)
            list.append({where, sums});
    }
    std::stable_sort(list.begin(), list.end(), [this](const PlaceSums &a, const PlaceSums &b) {
        return m_accounts.value(a.place.account).place < m_accounts.value(b.place.account).place;
    });
    return list;
}

void UploadModel::sumsMoved()
{
    if (!m_sumsTimer.isActive())
        m_sumsTimer.start(100, this);
}

void UploadModel::sieveSoon(bool columnMoved)
{
    // Rows do not hop about: what comes meanwhile stands at the end for a while.
    const bool sorted = m_wish.column && *m_wish.column != UploadColumn::Acts;
    if (sorted && !m_sieveTimer.isActive())
        m_sieveTimer.start(columnMoved ? 2000 : 700, this);
}

void UploadModel::sieve()
{
    m_sieveTimer.stop();
    const int mine = ++m_sieving;
    std::vector<UploadLine> lines;
    lines.reserve(m_all.size());
    // Neighbours are mostly of one account: it is looked up when it changes.
    AccountId id;
    QString name;
    std::optional<double> price;
    int place = 0;
    for (const UploadRow &row : m_all) {
        if (!m_wish.place.holds(row.upload))
            continue;
        if (!(row.upload.account == id)) {
            id = row.upload.account;
            name = accountName(id);
            price = priceOf(id);
            place = m_accounts.value(id).place;
        }
        const double number = m_wish.column ? sortNumber(row, *m_wish.column, price) : place;
        lines.push_back({row.sequence, number, name, row.upload.ref.bucket, row.upload.ref.key});
    }
    const auto asOf = quint32(m_bySequence.size());
    if (lines.size() <= sortedAtOnce) {
        showAnew(sieved(std::move(lines), m_wish), asOf);
        return;
    }
    m_pool.start([this, mine, asOf, wish = m_wish, lines = std::move(lines)]() mutable {
        Sequences found = sieved(std::move(lines), wish);
        // The pool is waited for before this object is gone.
        QMetaObject::invokeMethod(
            this,
            [this, mine, asOf, found = std::move(found)] {
                if (mine == m_sieving)
                    showAnew(found, asOf);
            },
            Qt::QueuedConnection);
    });
}

void UploadModel::showAnew(const Sequences &sequences, quint32 asOf)
{
    beginResetModel();
    std::fill(m_placeOf.begin(), m_placeOf.end(), -1);
    m_shown.clear();
    const auto show = [this](int at) {
        m_placeOf[size_t(at)] = int(m_shown.size());
        m_shown.push_back(at);
    };
    for (const quint32 sequence : sequences) {
        if (const int at = m_bySequence[sequence]; at >= 0)
            show(at);
    }
    for (size_t sequence = asOf; sequence < m_bySequence.size(); ++sequence) {
        if (const int at = m_bySequence[sequence]; at >= 0 && isWanted(m_all[size_t(at)]))
            show(at);
    }
    // What is not seen is not to be removed by a button.
    for (size_t at = 0; at < m_all.size(); ++at)
        m_all[at].checked = m_all[at].checked && m_placeOf[at] >= 0;
    endResetModel();
    recountChecked();
}

void UploadModel::setPlace(const UploadPlace &place)
{
    if (m_wish.place == place)
        return;
    m_wish.place = place;
    sieve();
    sumsMoved();
}

void UploadModel::setWords(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_wish.words == words)
        return;
    m_wish.words = words;
    sieve();
}

void UploadModel::sort(int column, Qt::SortOrder order)
{
    const bool none = column < 0 || column >= uploadColumnCount || UploadColumn(column) == UploadColumn::Acts;
    m_wish.column = none ? std::nullopt : std::optional(UploadColumn(column));
    m_wish.order = order;
    sieve();
}

void UploadModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_sieveTimer.timerId()) {
        sieve();
    } else if (event->timerId() == m_sumsTimer.timerId()) {
        m_sumsTimer.stop();
        Q_EMIT sumsChanged();
    } else if (event->timerId() == m_clockTimer.timerId()) {
        lookAtTheClock();
    } else {
        QAbstractTableModel::timerEvent(event);
    }
}

} // namespace partway
