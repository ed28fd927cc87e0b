// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_files_model.h"

#include <QBasicTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace partway {

class LongTable;

/// What a folder's row opens into: its files, all of them or those of one state, as they are now.
class FolderFilesPane : public QWidget
{
    Q_OBJECT
public:
    explicit FolderFilesPane(FolderPort &port, QWidget *parent = nullptr);

    /// Null: none, or `selected` many.
    void setFolder(const FolderUpload *folder, int selected);
    [[nodiscard]] LongTable *table() const { return m_table; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }
    [[nodiscard]] QLabel *title() const { return m_title; }
    [[nodiscard]] FolderFilesModel &model() { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void showChoice();
    void refreshChoices();
    void refreshTitle();
    [[nodiscard]] std::optional<FileState> chosen() const;
    [[nodiscard]] qint64 filesThere(std::optional<FileState> state) const;

    FolderFilesModel m_model;
    FolderUpload m_folder;
    QLabel *m_title;
    QComboBox *m_choice;
    LongTable *m_table;
    QBasicTimer m_settle; ///< runs while what is seen may be older than what is known
};

} // namespace partway
