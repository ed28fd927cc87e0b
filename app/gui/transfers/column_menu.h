// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QObject>

class QHeaderView;
class QMenu;
class QTreeView;

namespace partway {

/// Which columns are seen: a menu on the header, and the same for the window's menu, for the keyboard. The
/// name always stays.
class ColumnMenu : public QObject
{
    Q_OBJECT
public:
    explicit ColumnMenu(QTreeView &view);

    /// Fills a menu with the columns as they are now.
    void fill(QMenu &menu);
    void setShown(Column column, bool shown);
    /// The destination behind the name, and hidden: it stands below the name then.
    void showDefaults();

Q_SIGNALS:
    void shownChanged();
    void queueOrderAsked();

private:
    [[nodiscard]] QHeaderView &header() const;
    QTreeView &m_view;
};

} // namespace partway
