// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/uploads_look.h"

#include <QDialog>
#include <QHash>
#include <QStandardItemModel>

#include <functional>
#include <map>
#include <memory>

class QComboBox;

namespace partway {

class FileSource;
class FlatTree;
class UploadComparison;
class UploadMeasure;

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

    /// Asks in the background what each of them holds, those in sight first; and from now on one that is to
    /// be adopted is held against its file, and what matches is told. `files` and `clock` must outlive the
    /// sheet.
    void lookInto(const AskStore &ask, FileSource &files, Clock &clock, const Account &account);

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
    void onMeasured(const partway::InProgressUpload &upload);
    void preferThoseInSight();
    [[nodiscard]] UploadThereChoice choiceAt(int row) const;
    [[nodiscard]] QList<UploadThereChoice> choices() const;

    QList<UploadThere> m_uploads;
    QStringList m_paths; ///< of the files, one for each upload
    QHash<UploadRef, int> m_rows;
    UploadMeasure *m_measure = nullptr;                                  ///< null: nobody is asked
    std::function<std::unique_ptr<UploadComparison>()> m_makeComparison; ///< null: nothing is compared
    std::map<int, std::unique_ptr<UploadComparison>> m_comparisons;      ///< by row; of those to adopt
    QStandardItemModel m_model;
    FlatTree *m_list;
    QComboBox *m_all;
};

} // namespace partway
