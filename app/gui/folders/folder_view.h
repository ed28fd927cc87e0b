// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_filter.h"
#include "app/gui/folders/folder_model.h"
#include "app/gui/theme/flat_tree.h"

namespace partway {

class QueueView;

/// The band of folders above the transfers: there while one is to be seen, a few rows high at most, with its
/// columns where those of the transfers are.
class FolderView : public FlatTree
{
    Q_OBJECT
public:
    static constexpr int mostRows = 3; ///< in sight at once

    /// Both must outlive this object.
    FolderView(FolderModel &model, QueueView &transfers, QWidget *parent = nullptr);

    [[nodiscard]] QList<FolderUpload> selectedFolders() const; ///< as they are seen
    /// Null unless exactly one is selected.
    [[nodiscard]] const FolderUpload *onlySelected() const;
    void select(FolderUploadId id);
    void setChoice(const RowChoice &choice);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< one row: a low window has little room

Q_SIGNALS:
    void selectionMoved();
    /// Its files are wanted: by Enter or a double click.
    void openAsked();
    void remedyAsked(partway::FolderUploadId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void followColumns();
    void fit();
    [[nodiscard]] int heightOf(int rows) const;
    [[nodiscard]] FolderUploadId remedyAt(const QPoint &at) const;

    FolderModel &m_model;
    QueueView &m_transfers;
    FolderFilter m_filter;
    FolderUploadId m_pressedRemedy;
};

} // namespace partway
