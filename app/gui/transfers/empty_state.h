// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/row_choice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;

namespace partway {

/// Stands where rows would be, and says what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Where dropped files go; empty: nowhere yet.
    void setDestinationText(const QString &text);
    /// Whether there are transfers at all, and which of them were wanted.
    void setReason(bool anyTransfers, const RowChoice &wanted);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chooseFilesAsked();
    void showAllAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void explainChoice();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QSpacerItem *m_pictureSpace = nullptr;
    bool m_pictureShown = true;
    QString m_destination;
    RowChoice m_wanted;
    bool m_narrowed = false;
};

} // namespace partway
