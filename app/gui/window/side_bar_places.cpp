// SPDX-License-Identifier: GPL-3.0-or-later
// Buckets and prefixes below the accounts, to look at and to drop on.
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/side_bar_delegate.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>

namespace partway {

int SideBar::rowOf(const AccountId &account) const
{
    for (int row = m_firstAccount; row < m_model.rowCount(); ++row) {
        if (accountAt(m_model.index(row, 0)) == account)
            return row;
    }
    return -1;
}

Destination SideBar::placeOf(const QModelIndex &index) const
{
    return {AccountId{index.data(siderole::placeOf).toString()}, index.data(siderole::bucket).toString(),
            index.data(siderole::prefix).toString()};
}

void SideBar::setPlaces(const AccountId &account, const QList<Destination> &places)
{
    if (!isExpanded(account))
        return; // closed again meanwhile
    m_places[account] = places;
    showPlaces(account);
}

void SideBar::expand(const AccountId &account, bool on)
{
    if (account.isNull() || rowOf(account) < 0 || isExpanded(account) == on)
        return;
    if (on)
        m_places[account] = {};
    else
        m_places.erase(account);
    showPlaces(account);
    if (on)
        Q_EMIT placesWanted(account);
}

void SideBar::showPlaces(const AccountId &account)
{
    const int row = rowOf(account);
    if (row < 0)
        return;
    m_model.item(row)->setData(isExpanded(account), siderole::expanded);
    int end = row + 1;
    while (end < m_model.rowCount() && placeOf(m_model.index(end, 0)).account == account)
        ++end;
    const Destination current = placeOf(m_list->currentIndex());
    if (current.account == account)
        m_list->setCurrentIndex(m_model.index(row, 0)); // not to whatever comes to stand there
    m_model.removeRows(row + 1, end - row - 1);
    if (!isExpanded(account))
        return;
    const QList<Destination> places = m_places[account];
    int at = row;
    for (const Destination &place : places) {
        auto *item = new QStandardItem(
            inItsOwnDirection(plainLine(place.prefix.isEmpty() ? place.bucket : place.prefix, 200)));
        item->setData(account.value, siderole::placeOf);
        item->setData(place.bucket, siderole::bucket);
        item->setData(place.prefix, siderole::prefix);
        item->setEditable(false);
        item->setToolTip(plainToolTip(plainLine(objectText(place.bucket, place.prefix))));
        m_model.insertRow(++at, item);
    }
}

Destination SideBar::placeAt(const QPoint &at) const
{
    const QModelIndex index = m_list->indexAt(m_list->viewport()->mapFrom(this, at));
    if (!m_list->viewport()->rect().contains(m_list->viewport()->mapFrom(this, at)) || !index.isValid())
        return {};
    const AccountId account = accountAt(index);
    return account.isNull() ? placeOf(index) : Destination{account, {}, {}};
}

void SideBar::markDropTarget(const Destination &place)
{
    for (int row = m_firstAccount; row < m_model.rowCount(); ++row) {
        QStandardItem *item = m_model.item(row);
        const AccountId account = accountAt(item->index());
        const Destination own = account.isNull() ? placeOf(item->index()) : Destination{account, {}, {}};
        const bool marked = !place.account.isNull() && own == place;
        if (item->data(siderole::dropTarget).toBool() != marked)
            item->setData(marked, siderole::dropTarget);
    }
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<const QMouseEvent *>(event)->pos();
        const QModelIndex index = m_list->indexAt(at);
        const AccountId account = accountAt(index);
        const QRect chevron = SideBarDelegate::chevronRect(m_list->visualRect(index), layoutDirection());
        if (!account.isNull() && chevron.contains(at)) {
            expand(account, !isExpanded(account));
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QModelIndex index = m_list->currentIndex();
        const AccountId account = accountAt(index);
        if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right) && !account.isNull()) {
            expand(account, true);
            return true;
        }
        if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
            if (!account.isNull())
                expand(account, false);
            else if (const AccountId above = placeOf(index).account; !above.isNull())
                m_list->setCurrentIndex(m_model.index(rowOf(above), 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partway
