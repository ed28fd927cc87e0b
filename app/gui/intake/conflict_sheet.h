// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_model.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace partway {

class FlatTree;

/// Asks once for all files whose objects are there already. Rejected: nothing of the lot is uploaded.
class ConflictSheet : public QDialog
{
    Q_OBJECT
public:
    /// `files`: how many the lot has in all; `where`: "s3://rushes/day1/ on Storj".
    ConflictSheet(const QList<Conflict> &conflicts, qint64 files, const QString &where,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// `remember`: the one choice for all is to be taken from now on without asking.
    void decided(const QList<partway::Conflict> &conflicts, bool remember);

private:
    void chooseForSelection(WhenThere choice);
    void refresh();

    ConflictModel m_model;
    FlatTree *m_list;
    QComboBox *m_all;
    QCheckBox *m_remember;
    QPushButton *m_go;
};

} // namespace partway
