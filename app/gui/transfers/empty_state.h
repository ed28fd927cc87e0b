// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/empty_panel.h"
#include "app/gui/transfers/row_choice.h"

namespace partway {

/// Stands where transfers would be, and says what to do.
class EmptyState : public EmptyPanel
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Where dropped files go; empty: nowhere yet.
    void setDestinationText(const QString &text);
    /// Whether there are transfers at all, and which of them were wanted.
    void setReason(bool anyTransfers, const RowChoice &wanted);

Q_SIGNALS:
    void chooseFilesAsked();
    void showAllAsked();

private:
    void refresh();
    void explainChoice();

    QString m_destination;
    RowChoice m_wanted;
    bool m_narrowed = false;
};

} // namespace partway
