// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folders/folder_view.h"

#include "app/gui/folders/folder_delegate.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/transfers/transfer_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace partway {

FolderView::FolderView(FolderModel &model, QueueView &transfers, QWidget *parent)
    : FlatTree(parent)
    , m_model(model)
    , m_transfers(transfers)
    , m_filter(model)
{
    setModel(&m_filter);
    setItemDelegate(new FolderDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Folders"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    header()->setProperty(insetProperty, 4 * measure::step);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true); // by the transfers' header, which this one follows
    header()->setSectionsClickable(false);
    header()->setMinimumSectionSize(0);
    header()->setAttribute(Qt::WA_TransparentForMouseEvents);
    const QHeaderView *leading = transfers.header();
    connect(leading, &QHeaderView::sectionResized, this, &FolderView::followColumns);
    connect(leading, &QHeaderView::sectionMoved, this, &FolderView::followColumns);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &FolderView::fit);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &FolderView::fit);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FolderView::fit);
    followColumns();
    fit();
}

void FolderView::followColumns()
{
    const QHeaderView &leading = *m_transfers.header();
    QHeaderView &own = *header();
    for (int place = 0; place < leading.count() && place < own.count(); ++place) {
        const int section = leading.logicalIndex(place);
        if (const int now = own.visualIndex(section); now != place)
            own.moveSection(now, place);
        own.setSectionHidden(section, leading.isSectionHidden(section));
        if (!leading.isSectionHidden(section))
            own.resizeSection(section, leading.sectionSize(section));
    }
}

void FolderView::fit()
{
    updateGeometry();
    setVisible(m_filter.rowCount() > 0);
}

int FolderView::heightOf(int rows) const
{
    return header()->sizeHint().height() + rows * TransferDelegate::rowHeight(font());
}

QSize FolderView::sizeHint() const
{
    return {FlatTree::sizeHint().width(), heightOf(std::min(m_filter.rowCount(), mostRows))};
}

QSize FolderView::minimumSizeHint() const { return {FlatTree::minimumSizeHint().width(), heightOf(1)}; }

void FolderView::changeEvent(QEvent *event)
{
    FlatTree::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FolderView::setChoice(const RowChoice &choice) { m_filter.setChoice(choice); }

QList<FolderUpload> FolderView::selectedFolders() const
{
    QList<FolderUpload> folders;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        if (const FolderUpload *folder = folderAt(m_filter.index(row, 0)))
            folders.append(*folder);
    }
    return folders;
}

const FolderUpload *FolderView::onlySelected() const
{
    const QList<FolderUpload> selected = selectedFolders();
    return selected.size() == 1 ? m_model.find(selected.constFirst().id) : nullptr;
}

void FolderView::select(FolderUploadId id)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.index(m_model.rowOf(id), 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void FolderView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    FlatTree::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

FolderUploadId FolderView::remedyAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid() || Column(index.column()) != Column::State)
        return {};
    const FolderUpload *folder = folderAt(index);
    if (!folder)
        return {};
    const QRect button = FolderDelegate::remedyRect(visualRect(index), font(), *folder, layoutDirection());
    return button.contains(at) ? folder->id : FolderUploadId{};
}

void FolderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (onlySelected())
            Q_EMIT openAsked();
        return;
    }
    FlatTree::keyPressEvent(event);
}

void FolderView::mousePressEvent(QMouseEvent *event)
{
    m_pressedRemedy = event->button() == Qt::LeftButton ? remedyAt(event->pos()) : FolderUploadId{};
    FlatTree::mousePressEvent(event);
}

void FolderView::mouseReleaseEvent(QMouseEvent *event)
{
    FlatTree::mouseReleaseEvent(event);
    const FolderUploadId pressed = std::exchange(m_pressedRemedy, {});
    if (!pressed.isNull() && remedyAt(event->pos()) == pressed)
        Q_EMIT remedyAsked(pressed);
}

void FolderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    FlatTree::mouseDoubleClickEvent(event);
    if (onlySelected() && remedyAt(event->pos()).isNull())
        Q_EMIT openAsked();
}

} // namespace partway
