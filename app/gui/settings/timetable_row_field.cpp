// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/timetable_row_field.h"

#include "app/gui/control/rate_field.h"
#include "app/gui/control/time_field.h"
#include "app/gui/theme/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QToolButton>

namespace partway {

TimetableRowField::TimetableRowField(const TimetableRow &row, QWidget *parent)
    : QWidget(parent)
    , m_dayRow(dayButtons(row))
    , m_from(new QTimeEdit(row.from, this))
    , m_to(new QTimeEdit(row.to, this))
    , m_rule(new QComboBox(this))
    , m_rate(new RateField(this))
{
    setAccessibleName(tr("Row of the timetable"));
    for (QTimeEdit *edit : {m_from, m_to})
        showShort(*edit);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_rule->setAccessibleName(tr("What holds then"));
    m_rule->setAccessibleDescription(
        m_rule->accessibleName()); // without a label it is all that Linux tells of it
    m_rule->addItem(tr("limit"), int(TimetableRule::Kind::Limited));
    m_rule->addItem(tr("no limit"), int(TimetableRule::Kind::Unlimited));
    m_rule->addItem(tr("pause"), int(TimetableRule::Kind::Paused));
    m_rule->setCurrentIndex(m_rule->findData(int(row.rule.kind)));
    m_rate->setRate(row.rule.kind == TimetableRule::Kind::Limited ? row.rule.bytesPerSecond : 5'000'000);
    auto *dash = new QLabel(QStringLiteral("–"), this);
    auto *remove = new QToolButton(this);
    remove->setIcon(glyphIcon(Glyph::Remove, palette()));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAccessibleName(tr("Remove this row"));
    remove->setToolTip(tr("Remove this row"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_dayRow, 0, 0, 1, 5, Qt::AlignLeading);
    grid->addWidget(remove, 0, 5, Qt::AlignTrailing);
    grid->addWidget(m_from, 1, 0);
    grid->addWidget(dash, 1, 1);
    grid->addWidget(m_to, 1, 2);
    grid->addWidget(m_rule, 1, 3);
    grid->addWidget(m_rate, 1, 4, 1, 2);
    grid->setColumnStretch(4, 1);
    setFocusProxy(m_dayRow->findChild<QToolButton *>()); // what is first: Tab goes on from there

    connect(m_from, &QTimeEdit::timeChanged, this, &TimetableRowField::edited);
    connect(m_to, &QTimeEdit::timeChanged, this, &TimetableRowField::edited);
    connect(m_rate, &RateField::edited, this, &TimetableRowField::edited);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &TimetableRowField::onRule);
    connect(remove, &QToolButton::clicked, this, &TimetableRowField::removeAsked);
    onRule();
}

QWidget *TimetableRowField::dayButtons(const TimetableRow &row)
{
    auto *days = new QWidget(this);
    auto *line = new QHBoxLayout(days);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % 7; // 0: Monday
        auto *button = new QToolButton(days);
        button->setText(locale.standaloneDayName(day + 1, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day + 1));
        button->setCheckable(true);
        button->setChecked(row.days.test(size_t(day)));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, &TimetableRowField::edited);
        line->addWidget(button);
        m_days[size_t(day)] = button;
    }
    return days;
}

void TimetableRowField::onRule()
{
    m_rate->setVisible(m_rule->currentData().toInt() == int(TimetableRule::Kind::Limited));
    Q_EMIT edited();
}

TimetableRow TimetableRowField::row() const
{
    TimetableRow row;
    for (size_t day = 0; day < m_days.size(); ++day)
        row.days.set(day, m_days[day]->isChecked());
    row.from = m_from->time();
    row.to = m_to->time();
    row.rule.kind = TimetableRule::Kind(m_rule->currentData().toInt());
    row.rule.bytesPerSecond = row.rule.kind == TimetableRule::Kind::Limited ? m_rate->rate() : 0;
    return row;
}

} // namespace partway
