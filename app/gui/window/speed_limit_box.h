// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace partway {

/// The limit over all transfers, in bytes a second; 0 is none.
class SpeedLimitBox : public QComboBox
{
    Q_OBJECT
public:
    explicit SpeedLimitBox(QWidget *parent = nullptr);
    void setLimit(qint64 bytesPerSecond);
    [[nodiscard]] qint64 limit() const { return m_limit; }

Q_SIGNALS:
    void limitChosen(qint64 bytesPerSecond);

private:
    void onActivated(int index);
    void askForLimit();

    int m_presets = 0;
    qint64 m_limit = 0;
};

} // namespace partway
