// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/parts/part_table_model.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace partway {

class FlatTree;
class MapLegend;
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
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    void refresh();
    void showInTable(int number);

    QLabel *m_summary;
    PartMap *m_map;
    MapLegend *m_legend;
    FlatTree *m_table;
    QSplitter *m_splitter;
    PartTableModel m_model;
    PartOrder m_order;
    Transfer m_transfer;
};

} // namespace partway
