// SPDX-License-Identifier: GPL-3.0-or-later
// Buckets with uploads in progress.
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/side_bar_delegate.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"

#include <QListView>

#include <algorithm>

namespace partway {

QString SideBar::uploadsName(const UploadPlace &place, const QList<PlaceSums> &among) const
{
    const QString bucket = inItsOwnDirection(plainLine(place.bucket, 80));
    const auto sameName = std::count_if(
        among.cbegin(), among.cend(), [&](const PlaceSums &one) { return one.place.bucket == place.bucket; });
    const int row = rowOf(place.account);
    if (sameName < 2 || row < 0)
        return bucket;
    return tr("%1 on %2", "a bucket, an account").arg(bucket, m_model.item(row)->text());
}

void SideBar::showUploads(QStandardItem &item, const std::optional<UploadSums> &sums) const
{
    const int count = sums ? sums->uploads : 0;
    const bool soon = sums && sums->soon > 0;
    const QVariant shown = sums ? QVariant(count) : QVariant();
    if (item.data(siderole::count) == shown && item.data(siderole::attention).toBool() == soon &&
        item.data(Qt::AccessibleTextRole).isValid())
        return;
    item.setData(shown, siderole::count);
    item.setData(soon, siderole::attention);
    QString spoken = item.text();
    if (sums)
        spoken = tr("%1, %Ln uploads in progress", nullptr, count).arg(spoken);
    if (soon)
        spoken = tr("%1, %Ln deleted by the store soon", nullptr, sums->soon).arg(spoken);
    item.setData(spoken, Qt::AccessibleTextRole);
}

void SideBar::setUploads(const std::optional<UploadSums> &all, const QList<PlaceSums> &places)
{
    showUploads(*m_model.item(m_firstUploads), all);
    const auto placeAtRow = [this](int row) {
        return m_model.index(row, 0).data(siderole::uploads).value<UploadPlace>();
    };
    const auto isWanted = [&places](const UploadPlace &place) {
        return std::any_of(places.cbegin(), places.cend(),
                           [&place](const PlaceSums &one) { return one.place == place; });
    };
    const int heading = m_firstAccount - 1;
    for (int row = heading - 1; row > m_firstUploads; --row) {
        if (isWanted(placeAtRow(row)))
            continue;
        if (m_list->currentIndex().row() == row) // not to whatever comes to stand there
            m_list->setCurrentIndex(m_model.index(m_firstUploads, 0));
        m_model.removeRow(row);
        --m_firstAccount;
    }
    int row = m_firstUploads;
    for (const PlaceSums &one : places) {
        ++row;
        if (row == m_firstAccount - 1 || !(placeAtRow(row) == one.place)) {
            auto *item = new QStandardItem;
            item->setData(QVariant::fromValue(one.place), siderole::uploads);
            item->setEditable(false);
            m_model.insertRow(row, item);
            ++m_firstAccount;
        }
        QStandardItem *item = m_model.item(row);
        if (const QString name = uploadsName(one.place, places); item->text() != name) {
            item->setText(name);
            item->setToolTip(plainToolTip(plainLine(QStringLiteral("s3://%1/").arg(one.place.bucket))));
        }
        showUploads(*item, one.sums);
    }
    if (const int more = m_firstAccount - 2 - row; more > 0) { // the order of accounts has changed
        m_model.removeRows(row + 1, more);
        m_firstAccount -= more;
    }
}

void SideBar::chooseUploads(const UploadPlace &place)
{
    int chosen = m_firstUploads;
    for (int row = m_firstUploads; row < m_firstAccount - 1; ++row) {
        if (m_model.index(row, 0).data(siderole::uploads).value<UploadPlace>() == place)
            chosen = row;
    }
    m_list->setCurrentIndex(m_model.index(chosen, 0));
}

} // namespace partway
