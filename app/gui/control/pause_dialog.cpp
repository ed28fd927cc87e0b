// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/pause_dialog.h"

#include "app/gui/control/time_field.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>

namespace partway {

namespace {

constexpr int hour = 3600;

/// The next full hour that is at least half an hour away.
QDateTime proposalFrom(const QDateTime &now)
{
    const QDateTime later = now.addSecs(hour + hour / 2);
    return later.addMSecs(-(later.time().msecsSinceStartOfDay() % (hour * 1000)));
}

} // namespace

PauseDialog::PauseDialog(const QDateTime &now, QWidget *parent)
    : ShortQuestion(tr("Pause until"), tr("All transfers pause now and go on &at:"), tr("Pause"), parent)
    , m_now(now)
    , m_time(new QTimeEdit(proposalFrom(now).time(), this))
    , m_date(new QDateEdit(proposalFrom(now).date(), this))
{
    showShort(*m_time);
    showShort(*m_date);
    m_time->setAccessibleName(tr("Time"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setMinimumDate(now.date());
    m_date->setCalendarPopup(true);
    setFields({m_time, m_date});
    connect(m_time, &QTimeEdit::timeChanged, this, &PauseDialog::refresh);
    connect(m_date, &QDateEdit::dateChanged, this, &PauseDialog::refresh);
}

void PauseDialog::refresh() { answerButton()->setEnabled(until() > m_now); }

QDateTime PauseDialog::until() const { return QDateTime(m_date->date(), m_time->time(), m_now.timeZone()); }

} // namespace partway
