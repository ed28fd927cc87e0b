// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_settings.h"

#include <QStandardItemModel>
#include <QWidget>

class QTimer;

namespace partway {

class FlatTree;

/// The patterns that are left out of folders: each can be switched off, changed and removed, and shows how
/// many files it leaves out.
class ExcludeList : public QWidget
{
    Q_OBJECT
public:
    explicit ExcludeList(const ExcludeSettings &excludes, QWidget *parent = nullptr);

    [[nodiscard]] ExcludeSettings excludes() const;
    /// One for each rule of excludes().rules(); nothing: not counted yet.
    void setCounts(const QList<int> &leftOut);
    [[nodiscard]] FlatTree *list() const { return m_list; }

Q_SIGNALS:
    /// A moment after the last change.
    void changed();

private:
    void append(const QString &pattern, bool on);
    void addPattern();
    void removePattern();

    QStandardItemModel m_model;
    FlatTree *m_list;
    QTimer *m_settling;
};

} // namespace partway
