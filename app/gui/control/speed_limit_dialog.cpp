// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/speed_limit_dialog.h"

#include "app/gui/control/rate_field.h"

#include <QDoubleSpinBox>

namespace partway {

SpeedLimitDialog::SpeedLimitDialog(qint64 bytesPerSecond, QWidget *parent)
    : ShortQuestion(tr("Speed limit"), tr("All transfers together send no &faster than:"), tr("Limit"),
                    parent)
    , m_rate(new RateField(this))
{
    m_rate->setRate(bytesPerSecond);
    setFields({m_rate});
    m_rate->number()->selectAll();
}

qint64 SpeedLimitDialog::rate() const { return m_rate->rate(); }

} // namespace partway
