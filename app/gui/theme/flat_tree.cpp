// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/flat_tree.h"

#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace partway {

FlatTree::FlatTree(QWidget *parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(40);
    header()->setSortIndicatorClearable(true);
}

void FlatTree::showWholeHeadings()
{
    const QFontMetrics metrics(secondaryFont(header()->font()));
    for (int section = 0; section < header()->count(); ++section) {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const int needed = metrics.horizontalAdvance(text) + 4 * measure::step + 2;
        if (header()->sectionResizeMode(section) == QHeaderView::Stretch)
            header()->setMinimumSectionSize(std::max(header()->minimumSectionSize(), needed));
        if (header()->sectionSize(section) < needed)
            header()->resizeSection(section, needed);
    }
}

void FlatTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Coming in by keyboard onto nothing would show no focus at all.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() &&
        model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void FlatTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || index.row() != currentIndex().row())
        return;
    const QColor accent = tokensFor(option.palette).confirmed;
    const int width = std::max(viewport()->width(), header()->length());
    const QRectF row(-horizontalOffset(), option.rect.top(), width, option.rect.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected && !window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        // The pointer is at work: the selection says where, a quiet mark says that keys go there.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter->fillRect(QRectF(mirrored ? row.right() - 3 : row.left(), row.top(), 3, row.height() - 1),
                          accent);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent, 2));
    painter->drawRoundedRect(row.adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    painter->restore();
}

} // namespace partway
