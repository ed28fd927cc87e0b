// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/short_question.h"

#include <QtGlobal>

namespace partway {

class RateField;

/// Asks for a speed limit of one's own.
class SpeedLimitDialog : public ShortQuestion
{
    Q_OBJECT
public:
    /// `bytesPerSecond` is where it begins.
    SpeedLimitDialog(qint64 bytesPerSecond, QWidget *parent);
    [[nodiscard]] qint64 rate() const;

private:
    RateField *m_rate;
};

} // namespace partway
