// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/upload_view.h"

#include "app/gui/in_progress/upload_words.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/cell_width.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/transfers/column_fit.h"
#include "app/gui/transfers/column_menu.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

using namespace std::chrono_literals;

constexpr int keyEnough = 208; ///< the check box and a name that says something

ColumnHabit habit()
{
    ColumnHabit habit;
    for (int section = 0; section < uploadColumnCount; ++section)
        habit.order.append(section);
    habit.hidden = {int(UploadColumn::LastPart), int(UploadColumn::PartSize), int(UploadColumn::SoFar)};
    habit.unsorted = UploadView::tr("As the store lists them");
    return habit;
}

} // namespace

UploadView::UploadView(UploadModel &model, QWidget *parent)
    : LongTable(parent)
    , m_model(model)
    , m_delegate(new UploadDelegate(model, this))
    , m_fit(nullptr)
    , m_columnMenu(nullptr)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &UploadView::keep);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &UploadView::putBack); // after the view's own
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    setAccessibleName(tr("Uploads in progress"));
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setFirstSectionMovable(false);
    header()->setProperty(insetProperty, 13 * measure::step);
    const QFont small = secondaryFont(font());
    const int acts = UploadDelegate::actsWidth(font());
    const int begun = cellWidth({agoText({}, UtcTime(24h * 88)), headingOf(UploadColumn::Begun)}, small);
    const int stored = cellWidth({partsText(8888), headingOf(UploadColumn::Stored)}, small);
    const int goes = std::max(
        cellWidth({goesText({}, {}), goesText(UtcTime(23h), {}), goesText(UtcTime(480h), {})}, font()),
        cellWidth({headingOf(UploadColumn::Goes)}, small));
    m_fit = new ColumnFit(
        *header(), {128, 128, 108, 92, std::max(100, stored), 84, 84, std::max(116, goes), acts},
        {begun, begun, 80, 68, stored, 64, 64, goes, UploadDelegate::leastActsWidth(font())}, 240, this);
    m_columnMenu = new ColumnMenu(*this, habit());
    m_columnMenu->showDefaults();
    m_fit->leaveOut({int(UploadColumn::PartSize), int(UploadColumn::SoFar), int(UploadColumn::LastPart),
                     int(UploadColumn::Parts), int(UploadColumn::AMonth), int(UploadColumn::Begun)},
                    keyEnough);
    connect(m_columnMenu, &ColumnMenu::defaultsShown, m_fit, &ColumnFit::forgetWishes);
    connect(m_columnMenu, &ColumnMenu::shownChanged, this, &UploadView::fitColumns);
    connect(m_columnMenu, &ColumnMenu::unsortedAsked, this, [this] { sortByColumn(-1, Qt::AscendingOrder); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &UploadView::sightMoved);
    connect(&model, &QAbstractItemModel::modelReset, this, &UploadView::sightMoved);
    m_countdown.start(30'000, Qt::VeryCoarseTimer, this);
}

UploadView::~UploadView() = default;

const UploadRow *UploadView::currentUpload() const
{
    return currentIndex().isValid() ? &m_model.rowAt(currentIndex().row()) : nullptr;
}

void UploadView::select(const UploadName &name)
{
    if (const int row = m_model.rowOf(name); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

QList<UploadName> UploadView::namesInSight() const
{
    QList<UploadName> names;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row)
        names.append(nameOf(m_model.rowAt(row).upload));
    return names;
}

void UploadView::selectAll()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    bool all = true;
    for (int row = 0; all && row < rows; ++row)
        all = m_model.rowAt(row).checked || m_model.rowAt(row).work == UploadWork::Removing;
    m_model.setChecked(0, rows - 1, !all);
}

RowSpot UploadView::spotAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return RowSpot::Nothing;
    return m_delegate->spotAt(at, visualRect(index), index, font(), layoutDirection());
}

void UploadView::toggle(int row, bool upToHere)
{
    const bool on = !m_model.rowAt(row).checked;
    const int from = upToHere && m_toggled.isValid() ? m_toggled.row() : row;
    if (upToHere && m_toggled.isValid())
        m_model.setChecked(std::min(from, row), std::max(from, row), m_model.rowAt(from).checked);
    else
        m_model.setChecked(row, row, on);
    m_toggled = m_model.index(row, 0);
}

void UploadView::askFor(const UploadRow &row)
{
    if (const UploadAct act = mainActOf(row, wallClockNow()); act != UploadAct::None)
        Q_EMIT actAsked(nameOf(row.upload), act);
}

void UploadView::press(const QModelIndex &index, RowSpot spot)
{
    const UploadRow &row = m_model.rowAt(index.row());
    switch (spot) {
    case RowSpot::Nothing:
    case RowSpot::Check:
        break;
    case RowSpot::MainAct:
        askFor(row);
        break;
    case RowSpot::Abort:
        Q_EMIT abortAsked(nameOf(row.upload));
        break;
    }
}

void UploadView::keyPressEvent(QKeyEvent *event)
{
    const UploadRow *row = currentUpload();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row)
            askFor(*row);
        return;
    case Qt::Key_Space:
        if (row)
            toggle(currentIndex().row(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Delete:
        if (row && row->work != UploadWork::Removing)
            Q_EMIT abortAsked(nameOf(row->upload));
        return;
    default:
        LongTable::keyPressEvent(event);
    }
}

void UploadView::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    const RowSpot spot = left ? spotAt(event->pos()) : RowSpot::Nothing;
    m_pressed = spot == RowSpot::Nothing ? QModelIndex() : indexAt(event->pos());
    m_pressedSpot = spot;
    if (spot == RowSpot::Check)
        toggle(m_pressed.row(), event->modifiers().testFlag(Qt::ShiftModifier));
    LongTable::mousePressEvent(event);
}

void UploadView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = m_pressed;
    const RowSpot spot = std::exchange(m_pressedSpot, RowSpot::Nothing);
    m_pressed = QModelIndex();
    if (spot != RowSpot::Check)
        LongTable::mouseReleaseEvent(event);
    if (pressed.isValid() && indexAt(event->pos()) == pressed && spotAt(event->pos()) == spot)
        press(pressed, spot);
}

void UploadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (spotAt(event->pos()) != RowSpot::Nothing)
        mousePressEvent(event); // two quick clicks are two clicks
}

void UploadView::mouseMoveEvent(QMouseEvent *event)
{
    point(indexAt(event->pos()), spotAt(event->pos()));
    if (m_pressedSpot == RowSpot::Nothing)
        LongTable::mouseMoveEvent(event);
}

void UploadView::leaveEvent(QEvent *event)
{
    point({}, RowSpot::Nothing);
    LongTable::leaveEvent(event);
}

void UploadView::point(const QModelIndex &index, RowSpot spot)
{
    const QModelIndex now = spot == RowSpot::Nothing ? QModelIndex() : index;
    const QModelIndex before = m_pointed;
    m_pointed = now;
    m_delegate->setPointed(now, spot);
    for (const QModelIndex &place : {before, now}) {
        if (place.isValid())
            updateRows(place.row(), place.row());
    }
    viewport()->setCursor(spot == RowSpot::Nothing ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void UploadView::resizeEvent(QResizeEvent *event)
{
    LongTable::resizeEvent(event);
    fitColumns();
    Q_EMIT sightMoved();
}

void UploadView::fitColumns()
{
    m_fit->fit(viewport()->width());
    m_delegate->setPartsBelow(m_fit->isLeftOut(int(UploadColumn::Parts)));
}

void UploadView::scrollContentsBy(int dx, int dy)
{
    LongTable::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT sightMoved();
}

void UploadView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_countdown.timerId())
        viewport()->update(); // times are told from now
    else
        LongTable::timerEvent(event);
}

void UploadView::keep()
{
    m_kept = {};
    m_toggled = QModelIndex();
    m_pressed = QModelIndex();
    m_pointed = QModelIndex();
    m_delegate->setPointed({}, RowSpot::Nothing);
    if (const UploadRow *row = currentUpload()) {
        const auto [first, last] = rowsInSight();
        m_kept = {nameOf(row->upload), currentIndex().row() >= first && currentIndex().row() <= last};
    }
}

void UploadView::putBack()
{
    const Kept kept = std::exchange(m_kept, {});
    const int row = m_model.rowOf(kept.current);
    if (row < 0)
        return;
    setAutoScroll(kept.inSight);
    setCurrentIndex(m_model.index(row, 0));
    setAutoScroll(true);
}

} // namespace partway
