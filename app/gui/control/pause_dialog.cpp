// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/pause_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_now(now)
    , m_time(new QTimeEdit(proposalFrom(now).time(), this))
    , m_date(new QDateEdit(proposalFrom(now).date(), this))
{
    setWindowTitle(tr("Pause until"));
    auto *caption = new QLabel(tr("All transfers pause now and go on &at:"), this);
    caption->setBuddy(m_time);
    m_time->setAccessibleName(tr("Time"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setMinimumDate(now.date());
    m_date->setCalendarPopup(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_time, 1);
    row->addWidget(m_date, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_pause = buttons->addButton(tr("Pause"), QDialogButtonBox::AcceptRole);
    m_pause->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(caption);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(360);
    connect(m_time, &QTimeEdit::timeChanged, this, &PauseDialog::refresh);
    connect(m_date, &QDateEdit::dateChanged, this, &PauseDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_time->setFocus();
}

void PauseDialog::refresh() { m_pause->setEnabled(until() > m_now); }

QDateTime PauseDialog::until() const { return QDateTime(m_date->date(), m_time->time(), m_now.timeZone()); }

} // namespace partway
