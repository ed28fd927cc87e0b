// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/intake_settings.h"
#include "core/engine/folder/folder_upload.h"

#include <QDialog>
#include <QStringListModel>

#include <optional>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace partway {

class ExcludeList;
class FolderRowChoice;

/// Shows what is in folders before it goes up: how much, the first names, what is left out, where it goes.
/// Opens while they are still walked through.
class FolderPreview : public QDialog
{
    Q_OBJECT
public:
    FolderPreview(const ExcludeSettings &excludes, const QString &where, QWidget *parent = nullptr);

    /// Lets the person choose whether each folder goes up as one row. Before it is opened.
    void offerOneRow(WhenThere usual);
    [[nodiscard]] FolderRowChoice *rowChoice() const { return m_row; } ///< null where it was not offered
    /// How, where each goes up as one row; without patterns.
    [[nodiscard]] std::optional<FolderOptions> oneRow() const;
    /// While it is walked: so far. One row need not wait for the end of it.
    void setFound(const IntakeTally &tally);
    /// All is found; sifting follows.
    void setWalked(const IntakeTally &tally);
    void setSifted(const Sifted &sifted);
    [[nodiscard]] ExcludeSettings excludes() const;

Q_SIGNALS:
    void excludesChanged();

private:
    void refreshUpload();

    enum class Stage { Walking, Sifting, Sifted };

    QVBoxLayout *m_column = nullptr;
    FolderRowChoice *m_row = nullptr;
    Stage m_stage = Stage::Walking;
    qint64 m_files = 0; ///< found so far; those that the patterns leave, with Sifted
    QLabel *m_title;
    QProgressBar *m_busy;
    QStringListModel m_names;
    QListView *m_list;
    QLabel *m_more;
    ExcludeList *m_excludes;
    QLabel *m_problems;
    QPushButton *m_upload;
};

} // namespace partway
