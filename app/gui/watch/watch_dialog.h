// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/watch/folder_watches.h"

#include <QDialog>
#include <QList>
#include <QStandardItemModel>

#include <functional>

class QLabel;
class QPushButton;

namespace partway {

class FlatTree;

/// The watched folders: each is switched off and on, and removed.
class WatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// What a place is called: "s3://rushes/day1/ on Storj".
    using PlaceText = std::function<QString(const FolderRequest &request)>;

    WatchDialog(PlaceText placeText, QWidget *parent);

    void setWatches(const QList<WatchStatus> &watches);
    [[nodiscard]] FlatTree *list() const { return m_list; }

Q_SIGNALS:
    void addAsked();
    void changeAsked(const partway::WatchRecord &record);
    void removeAsked(partway::WatchId id);

private:
    void build();
    void refresh();
    void onItemChanged(const QStandardItem *item);
    void removeCurrent();
    [[nodiscard]] static QString stateOf(const WatchStatus &watch);

    PlaceText m_placeText;
    QList<WatchStatus> m_watches;
    QStandardItemModel m_model;
    FlatTree *m_list;
    QLabel *m_none;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false;
};

} // namespace partway
