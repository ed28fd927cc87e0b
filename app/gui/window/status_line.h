// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/totals.h"

#include <QWidget>

namespace partway {

/// The line at the bottom: what the whole queue does. Its end is kept for what lies on servers.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setTotals(const Totals &totals);
    /// What limits the speed, as the end of a sentence; empty: nothing.
    void setLimitText(const QString &text);
    /// As one plain sentence.
    [[nodiscard]] QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString rest() const;

    QString m_rate;
    QString m_counts;
    QString m_limit;
};

} // namespace partway
