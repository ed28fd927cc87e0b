// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace partway {

class Preferences;
class TimetableRowField;

/// The rows of the speed timetable.
class TimetableEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TimetableEditor(Preferences &preferences, QWidget *parent = nullptr);

private:
    void load();
    void save();
    /// The fields row by row, then the button below them.
    void joinTabOrder();
    TimetableRowField *append(const struct TimetableRow &row);

    Preferences &m_preferences;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace partway
