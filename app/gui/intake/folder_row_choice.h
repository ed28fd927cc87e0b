// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_policy.h"
#include "core/engine/folder/folder_upload.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace partway {

/// Whether a folder goes up as one row, and what is done there with what no file is like.
class FolderRowChoice : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 manyFiles = 200; ///< from so many on it is one row, unless somebody chooses

    /// `usual`: what is done elsewhere where an object is there already; a row has two of these ways.
    explicit FolderRowChoice(WhenThere usual, QWidget *parent = nullptr);

    /// So many files were found so far.
    void setFiles(qint64 files);
    [[nodiscard]] bool isOneRow() const;
    [[nodiscard]] bool isChosen() const { return m_chosen; } ///< by a person
    /// Without patterns.
    [[nodiscard]] FolderOptions options() const;
    [[nodiscard]] QCheckBox *oneRow() const { return m_oneRow; }
    [[nodiscard]] QComboBox *whenThere() const { return m_whenThere; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_oneRow;
    QWidget *m_details;
    QComboBox *m_whenThere;
    QCheckBox *m_followLinks;
    QCheckBox *m_keepEmptyFolders;
    QCheckBox *m_originalNames;
    QCheckBox *m_encodeBadNames;
    bool m_chosen = false; ///< by a person
};

} // namespace partway
