// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_table_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace partway {

class FlatTree;
class MapLegend;
class PartActions;
class PartMap;

/// The parts of one transfer: a sentence, the map with its legend, and the table beside it.
class PartsPane : public QWidget
{
    Q_OBJECT
public:
    explicit PartsPane(QWidget *parent = nullptr);

    /// Another transfer: parts of the earlier one are forgotten. Null for none.
    void setTransfer(const Transfer *transfer);
    void setParts(const QList<partway::Part> &parts, bool all);

    [[nodiscard]] PartMap *map() const { return m_map; }
    [[nodiscard]] FlatTree *table() const { return m_table; }
    /// About the parts that are selected now.
    [[nodiscard]] PartActions *actions();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void sendAgainAsked(partway::TransferId id, const QList<int> &numbers);

private:
    void buildTable();
    void connectPieces();
    void refresh();
    void giveRoom();
    void selectInTable(int first, int last);
    void showMenu(const QPoint &global);
    [[nodiscard]] QList<int> selectedRows() const;

    QLabel *m_summary;
    PartMap *m_map;
    MapLegend *m_legend;
    FlatTree *m_table;
    QSplitter *m_splitter;
    PartActions *m_actions;
    PartTableModel m_model;
    PartOrder m_order;
    Transfer m_transfer;
    QTimer m_countdown;
};

} // namespace partway
