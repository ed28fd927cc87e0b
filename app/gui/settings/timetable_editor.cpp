// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/timetable_editor.h"

#include "app/gui/control/speed_timetable.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/settings/timetable_row_field.h"
#include "app/gui/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

namespace {

TimetableRow proposal()
{
    TimetableRow row;
    for (size_t day = 0; day < 5; ++day)
        row.days.set(day);
    row.from = QTime(9, 0);
    row.to = QTime(18, 0);
    row.rule = {TimetableRule::Kind::Limited, 5'000'000};
    return row;
}

} // namespace

TimetableEditor::TimetableEditor(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add ro&w"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_add->setIcon(glyphIcon(Glyph::Add, palette()));
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append(proposal())->setFocus(Qt::OtherFocusReason);
        joinTabOrder();
        save();
    });
    connect(&m_preferences, &Preferences::changed, this, [this](Setting setting) {
        if (setting == Setting::Timetable)
            load();
    });
    load();
}

void TimetableEditor::load()
{
    const SpeedTimetable timetable = SpeedTimetable::fromText(m_preferences.lines(Setting::Timetable));
    QList<TimetableRow> shown;
    const QList<TimetableRowField *> fields = findChildren<TimetableRowField *>();
    for (const TimetableRowField *field : fields)
        shown.append(field->row());
    if (SpeedTimetable(shown).text() == timetable.text() && !fields.isEmpty())
        return; // what was just edited here
    for (TimetableRowField *field : fields)
        delete field;
    for (const TimetableRow &row : timetable.rows())
        append(row);
    joinTabOrder();
}

void TimetableEditor::joinTabOrder()
{
    // What comes later stands at the window's end by itself, behind all that is below it.
    QWidget *before = this;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QList<QWidget *> fields = m_rows->itemAt(i)->widget()->findChildren<QWidget *>();
        for (QWidget *field : fields) {
            const bool elsewhere = field->window() != window(); // the list of a combo box
            if (!(field->focusPolicy() & Qt::TabFocus) || field->focusProxy() || elsewhere)
                continue;
            setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_add);
}

TimetableRowField *TimetableEditor::append(const TimetableRow &row)
{
    auto *field = new TimetableRowField(row, this);
    m_rows->addWidget(field);
    connect(field, &TimetableRowField::edited, this, &TimetableEditor::save);
    connect(field, &TimetableRowField::removeAsked, this, [this, field] {
        field->setParent(nullptr);
        field->deleteLater(); // it is in the middle of its own signal
        save();
    });
    return field;
}

void TimetableEditor::save()
{
    QList<TimetableRow> rows;
    for (int i = 0; i < m_rows->count(); ++i)
        rows.append(static_cast<TimetableRowField *>(m_rows->itemAt(i)->widget())->row());
    m_preferences.set(Setting::Timetable, SpeedTimetable(rows).text());
}

} // namespace partway
