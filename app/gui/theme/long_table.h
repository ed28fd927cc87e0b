// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/flat_tree.h"

#include <utility>

namespace partway {

/// A flat table of very many rows, all of one height: what changes costs only what is in sight of it.
class LongTable : public FlatTree
{
    Q_OBJECT
public:
    using FlatTree::FlatTree;

    /// First and last row in sight; the last is -1 where there is none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    /// Paints these rows anew, as far as they are in sight.
    void updateRows(int first, int last);
    void keyboardSearch(const QString &search) override;

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
};

} // namespace partway
