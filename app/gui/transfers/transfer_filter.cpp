// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/transfer_filter.h"

#include "app/gui/transfers/transfer_model.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

/// How long one turn of the event loop may take for it.
constexpr qint64 turnMs = 10;

} // namespace

TransferFilter::TransferFilter(TransferModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TransferFilter::onChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoving(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(&model, &TransferModel::reordered, this, &TransferFilter::onReordered);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &TransferModel::thinned, this, &TransferFilter::onThinned);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        findPlaces();
        endResetModel();
        if (m_sieve)
            rebuild();
    });
    connect(&model, &QObject::destroyed, this, [this] {
        // A window that closes still asks and paints.
        m_sieving.stop();
        m_settling.stop();
        m_sieve.reset();
        m_shown.clear();
        m_places.clear();
    });
    rebuild();
}

TransferFilter::~TransferFilter() = default;

void TransferFilter::setGroup(TransferGroup group)
{
    m_choice.group = group;
    rebuild();
}

void TransferFilter::setAccount(const AccountId &account)
{
    m_choice.account = account;
    rebuild();
}

void TransferFilter::setWords(const QString &text)
{
    m_choice.words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

void TransferFilter::sort(int column, Qt::SortOrder order)
{
    m_order = RowOrder(column, order);
    m_displaced.clear();
    rebuild();
}

void TransferFilter::rebuild()
{
    m_lookAgain.clear();
    m_sieve = std::make_unique<RowSieve>(m_model, m_choice, m_order);
    goOnSieving();
}

void TransferFilter::goOnSieving()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_sieve->step()) {
        if (turn.elapsed() < turnMs)
            continue;
        m_sieving.start(0, this);
        return;
    }
    m_sieving.stop();
    std::vector<int> rows = m_sieve->take();
    m_sieve.reset();
    if (rows != m_shown || m_places.size() != size_t(m_model.rowCount()))
        showAnew(std::move(rows));
    for (const int row : std::exchange(m_lookAgain, {}))
        look(row);
}

void TransferFilter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_sieving.timerId())
        goOnSieving();
    else if (event->timerId() == m_settling.timerId())
        settle();
    else
        QAbstractProxyModel::timerEvent(event);
}

void TransferFilter::showAnew(std::vector<int> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    m_displaced.clear();
    findPlaces();
    endResetModel();
}

void TransferFilter::findPlaces()
{
    m_places.assign(size_t(m_model.rowCount()), -1);
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_places[size_t(m_shown[i])] = int(i);
}

QModelIndex TransferFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size())
        return {};
    return m_model.index(sourceRow(index.row()), index.column());
}

QModelIndex TransferFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_places.size())
        return {};
    const int row = rowOf(index.row());
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex TransferFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TransferFilter::parent(const QModelIndex &) const { return {}; }

int TransferFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TransferFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partway::columnCount;
}

bool TransferFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant TransferFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QAbstractItemModel *source = sourceModel(); // gone before a window that is being taken down
    return source ? source->headerData(section, orientation, role) : QVariant();
}

std::array<int, 5> countGroups(const TransferRows &transfers)
{
    QueueSums sums;
    for (const Transfer &transfer : transfers)
        sums.add(transfer, factsOf(transfer));
    return sums.groups();
}

} // namespace partway
