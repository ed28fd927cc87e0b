// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace partway {

class RateField;

/// Asks for a speed limit of one's own.
class SpeedLimitDialog : public QDialog
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
