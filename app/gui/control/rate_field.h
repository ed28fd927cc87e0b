// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace partway {

/// A speed as a number and its unit. Another unit keeps the number: who types 50 and then picks Mbit/s means
/// 50 Mbit/s.
class RateField : public QWidget
{
    Q_OBJECT
public:
    explicit RateField(QWidget *parent = nullptr);

    /// Bytes a second, more than 0; shown in the unit that reads best.
    void setRate(qint64 bytesPerSecond);
    [[nodiscard]] qint64 rate() const;
    [[nodiscard]] QDoubleSpinBox *number() const { return m_number; }
    [[nodiscard]] QComboBox *unit() const { return m_unit; }

Q_SIGNALS:
    void edited();

private:
    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace partway
