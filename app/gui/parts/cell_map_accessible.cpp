// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/cell_map_accessible.h"

#include "app/gui/parts/cell_map.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace partway {

namespace {

/// One cell. Made when somebody asks for it; invalid once the map is gone or has fewer cells.
class CellAccessible : public QAccessibleInterface
{
public:
    CellAccessible(CellMap *map, int cell)
        : m_map(map)
        , m_cell(cell)
    {
    }

    [[nodiscard]] int cell() const { return m_cell; }
    bool isValid() const override { return m_map && m_cell < m_map->cells().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !isValid())
            return {};
        return m_map->describe(m_cell).replace(QLatin1Char('\n'), QLatin1String(", "));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect here = m_map->cellRect(m_cell).toRect();
        return {m_map->mapToGlobal(here.topLeft()), here.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = m_map->isSelected(m_cell);
        state.focused = m_map->hasFocus() && m_map->currentCell() == m_cell;
        state.invisible = !m_map->isVisible();
        return state;
    }

private:
    QPointer<CellMap> m_map;
    int m_cell;
};

class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(CellMap *map)
        : QAccessibleWidget(map, QAccessible::List)
        , m_map(map)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapAccessible)

    int childCount() const override { return int(m_map->cells().size()); }

    QAccessibleInterface *child(int cell) const override
    {
        if (cell < 0 || cell >= childCount())
            return nullptr;
        if (const auto known = m_cells.constFind(cell); known != m_cells.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *fresh = new CellAccessible(m_map, cell);
        m_cells.insert(cell, QAccessible::registerAccessibleInterface(fresh));
        return fresh;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_map->cellAt(m_map->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_map->hasFocus() ? child(m_map->currentCell()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *what) const override
    {
        const auto *cell = dynamic_cast<const CellAccessible *>(what);
        return cell ? cell->cell() : -1;
    }

private:
    CellMap *m_map;
    mutable QHash<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *map = qobject_cast<CellMap *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace

void installCellMapAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace partway
