// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/abort_plan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace partway {

class FlatTree;
class UploadModel;

/// Says what aborting would lose and free, and asks. Those that are being written right now need a yes of
/// their own. Doing nothing is the default.
class AbortSheet : public QDialog
{
    Q_OBJECT
public:
    AbortSheet(const UploadModel &model, QWidget *parent);

    /// As it is known now: figures may still come in.
    void setPlan(const AbortPlan &plan);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *abortButton() const { return m_abort; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QCheckBox *writtenBox() const { return m_written; }

Q_SIGNALS:
    /// The dialog is accepted right after.
    void agreed(const QList<partway::UploadName> &names);

private:
    void refresh();
    void fillList();

    const UploadModel &m_model;
    AbortPlan m_plan;
    QLabel *m_title, *m_loss, *m_notes;
    FlatTree *m_list;
    QStandardItemModel *m_rows;
    QCheckBox *m_written;
    QPushButton *m_abort, *m_cancel;
};

} // namespace partway
