// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/short_question.h"

#include <QDateTime>

class QDateEdit;
class QTimeEdit;

namespace partway {

/// Asks until when everything is to be paused.
class PauseDialog : public ShortQuestion
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
};

} // namespace partway
