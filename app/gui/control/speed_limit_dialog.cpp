// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/speed_limit_dialog.h"

#include "app/gui/control/rate_field.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

SpeedLimitDialog::SpeedLimitDialog(qint64 bytesPerSecond, QWidget *parent)
    : QDialog(parent)
    , m_rate(new RateField(this))
{
    setWindowTitle(tr("Speed limit"));
    auto *text = new QLabel(tr("All transfers together send no &faster than:"), this);
    text->setBuddy(m_rate->number());
    m_rate->setRate(bytesPerSecond);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Limit"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(m_rate);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(360);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_rate->number()->setFocus();
    m_rate->number()->selectAll();
}

qint64 SpeedLimitDialog::rate() const { return m_rate->rate(); }

} // namespace partway
