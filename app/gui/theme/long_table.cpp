// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/long_table.h"

#include <QAccessible>

#include <algorithm>

namespace partway {

std::pair<int, int> LongTable::rowsInSight() const
{
    const QModelIndex first = indexAt(QPoint(0, 0));
    if (!first.isValid())
        return {0, -1};
    const QModelIndex last = indexAt(QPoint(0, viewport()->height() - 1));
    return {first.row(), last.isValid() ? last.row() : model()->rowCount() - 1};
}

void LongTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                            const QList<int> &roles)
{
    // Rows never change their height here: where nobody listens, only what is in sight is painted, and only
    // that. Qt would look for each changed row among all of them and paint the whole view.
    if (QAccessible::isActive())
        FlatTree::dataChanged(topLeft, bottomRight, roles);
    else
        updateRows(topLeft.row(), bottomRight.row());
}

void LongTable::updateRows(int first, int last)
{
    const auto [top, bottom] = rowsInSight();
    const int from = std::max(first, top);
    const int to = std::min(last, bottom);
    if (from > to)
        return;
    QRect area = visualRect(model()->index(from, 0)) | visualRect(model()->index(to, 0));
    area.setLeft(0);
    area.setRight(viewport()->width() - 1);
    viewport()->update(area);
}

void LongTable::keyboardSearch(const QString &search)
{
    // Typing looks at every name in turn: in a long table the filter does that without standing still.
    if (model()->rowCount() <= 5000)
        FlatTree::keyboardSearch(search);
}

} // namespace partway
