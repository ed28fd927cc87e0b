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
    Adopt, ///< go on with it: what it holds of the file is not sent again
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
    void show(UploadThereChoice choice, int row);
    void chooseForAll(UploadThereChoice choice);
    /// A file goes on with one upload at most.
    void onChosen(const QStandardItem &item);
    [[nodiscard]] UploadThereChoice choiceAt(int row) const;
    [[nodiscard]] QList<UploadThereChoice> choices() const;

    QList<UploadThere> m_uploads;
    QStandardItemModel m_model;
    FlatTree *m_list;
    QComboBox *m_all;
};

} // namespace partway
