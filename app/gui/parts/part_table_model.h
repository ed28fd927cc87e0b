// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

namespace partway {

enum class PartColumn { Number, Range, Size, State, Attempts, Speed, Etag, Took };

/// The parts of the transfer that is looked at, in order of their numbers.
class PartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int sortRole = Qt::UserRole + 1;
    static constexpr int interestRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces all.
    void reset(const QList<partway::Part> &parts);
    /// Only those that changed; numbers that are not there are ignored.
    void update(const QList<partway::Part> &changed);
    void setStopped(bool stopped);
    /// A moment passed: countdowns say less.
    void tick();
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const Part &part, PartColumn column) const;
    [[nodiscard]] QVariant sortKey(const Part &part, PartColumn column) const;

    QList<Part> m_parts;
    bool m_stopped = false;
};

/// Without a sort column: what is being done first, then what was confirmed last, then what waits.
class PartOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PartOrder(QObject *parent = nullptr);
    /// By interest for -1.
    void orderBy(int column, Qt::SortOrder order);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    bool m_byInterest = true;
};

} // namespace partway
