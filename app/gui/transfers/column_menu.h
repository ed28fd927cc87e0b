// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QHeaderView;
class QMenu;
class QTreeView;

namespace partway {

/// How the columns of a table stand before anybody changes that.
struct ColumnHabit
{
    QList<int> order;  ///< sections as they are seen; the first of them always stays
    QList<int> hidden; ///< at first
    QString unsorted;  ///< what the order is called that rows have by themselves
};

/// Which columns are seen: a menu on the header, and the same for the window's menu, for the keyboard.
/// Sections without a heading are not told of.
class ColumnMenu : public QObject
{
    Q_OBJECT
public:
    ColumnMenu(QTreeView &view, ColumnHabit habit);

    /// Fills a menu with the columns as they are now.
    void fill(QMenu &menu);
    template <typename Column>
    void setShown(Column column, bool shown)
    {
        setSectionShown(int(column), shown);
    }
    /// Order and visibility as at first.
    void showDefaults();

Q_SIGNALS:
    void shownChanged();
    /// Right before shownChanged(): whatever was chosen before is past.
    void defaultsShown();
    void unsortedAsked();

private:
    void setSectionShown(int section, bool shown);
    [[nodiscard]] QHeaderView &header() const;
    QTreeView &m_view;
    ColumnHabit m_habit;
};

} // namespace partway
