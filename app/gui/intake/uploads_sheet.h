// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/uploads_look.h"

#include <QDialog>
#include <QStandardItemModel>

class QComboBox;

namespace partway {

class FlatTree;

/// What is to become of an upload in progress of the key that a file gets.
enum class UploadThereChoice {
    Abort, ///< free what it holds, then upload
    Leave, ///< leave it where it is, and upload beside it
};

/// Asks once for all uploads in progress that files of the lot meet. Rejected: nothing is uploaded.
class UploadsSheet : public QDialog
{
    Q_OBJECT
public:
    UploadsSheet(const QList<UploadThere> &uploads, const IntakePlan &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One for each of the uploads.
    void decided(const QList<partway::UploadThereChoice> &choices);

private:
    void appendRow(const UploadThere &upload, const IntakePlan &plan);
    static void show(UploadThereChoice choice, QStandardItem &item);
    [[nodiscard]] QList<UploadThereChoice> choices() const;

    QStandardItemModel m_model;
    FlatTree *m_list;
    QComboBox *m_all;
};

} // namespace partway
