// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/narrow_row.h"

#include <QLayout>
#include <QWidget>

namespace partway {

void NarrowRow::fit() const
{
    const auto fits = [this] { return m_row.layout()->minimumSize().width() <= m_row.width(); };
    for (const Step &step : m_steps)
        step(true);
    for (const Step &step : m_steps) {
        if (fits())
            return;
        step(false);
    }
}

} // namespace partway
