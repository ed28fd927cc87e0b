// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QWidget>

class QLabel;

namespace partway {

class RateRecorder;
class SpeedGraph;

/// How fast a transfer went in the last ten minutes, or all of them: a sentence and the graph.
class SpeedPane : public QWidget
{
    Q_OBJECT
public:
    /// `rates` must outlive this object.
    explicit SpeedPane(const RateRecorder &rates, QWidget *parent = nullptr);

    /// Null: all transfers.
    void setTransfer(const Transfer *transfer);
    /// Over all transfers, in bytes a second; 0: none.
    void setLimit(double limit);
    [[nodiscard]] SpeedGraph *graph() const { return m_graph; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    const RateRecorder &m_rates;
    QLabel *m_title;
    QLabel *m_summary;
    SpeedGraph *m_graph;
    TransferId m_id; ///< null: all
    double m_limit = 0;
};

} // namespace partway
