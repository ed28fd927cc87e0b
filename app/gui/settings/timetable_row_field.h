// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/control/speed_timetable.h"

#include <QWidget>

#include <array>

class QComboBox;
class QTimeEdit;
class QToolButton;

namespace partway {

class RateField;

/// One row of the timetable: days, from, to, and what holds then.
class TimetableRowField : public QWidget
{
    Q_OBJECT
public:
    explicit TimetableRowField(const TimetableRow &row, QWidget *parent = nullptr);
    [[nodiscard]] TimetableRow row() const;

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    [[nodiscard]] QWidget *dayButtons(const TimetableRow &row);
    void onRule();

    std::array<QToolButton *, 7> m_days{}; ///< Monday first, however they are laid out
    QWidget *m_dayRow; // before what follows it by Tab: that goes in the order in which things are made
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QComboBox *m_rule;
    RateField *m_rate;
};

} // namespace partway
