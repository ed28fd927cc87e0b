// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/live_match.h"
#include "app/gui/intake/uploads_look.h"

#include <QDialog>
#include <QStandardItemModel>

#include <map>
#include <memory>

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
    ~UploadsSheet() override;

    /// From now on an upload that is to be adopted is held against its file, and what matches is told.
    /// `files` must outlive the sheet.
    void compareWith(FileSource &files, const Account &account);

Q_SIGNALS:
    /// One for each of the uploads.
    void decided(const QList<partway::UploadThereChoice> &choices);

private:
    void appendRow(const UploadThere &upload, const IntakePlan &plan);
    void show(UploadThereChoice choice, int row);
    void chooseForAll(UploadThereChoice choice);
    /// A file goes on with one upload at most.
    void onChosen(const QStandardItem &item);
    /// Begins or gives up the comparison of that row, as its choice asks for.
    void compare(int row);
    void showHolding(int row);
    [[nodiscard]] UploadThereChoice choiceAt(int row) const;
    [[nodiscard]] QList<UploadThereChoice> choices() const;

    QList<UploadThere> m_uploads;
    QStringList m_paths;                                     ///< of the files, one for each upload
    std::function<std::unique_ptr<LiveMatch>()> m_makeMatch; ///< null: nothing is compared
    std::map<int, std::unique_ptr<LiveMatch>> m_matches;     ///< by row; of those to adopt
    QStandardItemModel m_model;
    FlatTree *m_list;
    QComboBox *m_all;
};

} // namespace partway
