// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"

#include <QAbstractTableModel>
#include <QList>

namespace partway {

/// A file whose object is there already.
struct Conflict
{
    qsizetype item = 0; ///< its place in the plan
    QString key;
    qint64 size = 0;
    UtcTime modified{};
    ObjectThere there;
    WhenThere choice = WhenThere::Skip;
};

/// "Overwrite", "Skip", "Keep both", "Only if different".
QString choiceText(WhenThere choice);
QList<WhenThere> conflictChoices();

class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Here, There, Choice, ColumnCount };

    explicit ConflictModel(QList<Conflict> conflicts, QObject *parent = nullptr);

    void choose(const QModelIndexList &rows, WhenThere choice);
    void chooseForAll(WhenThere choice);
    [[nodiscard]] const QList<Conflict> &conflicts() const { return m_conflicts; }
    /// What all rows have in common; Ask where they differ.
    [[nodiscard]] WhenThere common() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Conflict> m_conflicts;
};

} // namespace partway
