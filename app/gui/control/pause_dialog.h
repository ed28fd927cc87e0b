// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace partway {

/// Asks until when everything is to be paused.
class PauseDialog : public QDialog
{
    Q_OBJECT
public:
    PauseDialog(const QDateTime &now, QWidget *parent);
    [[nodiscard]] QDateTime until() const;

private:
    void refresh();

    QDateTime m_now;
    QTimeEdit *m_time;
    QDateEdit *m_date;
    QPushButton *m_pause;
};

} // namespace partway
