// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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
    TimetableRowField *append(const struct TimetableRow &row);

    Preferences &m_preferences;
    QVBoxLayout *m_rows;
};

} // namespace partway
