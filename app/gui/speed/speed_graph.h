// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/speed/rate_axis.h"
#include "app/gui/speed/rate_history.h"
#include "app/gui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace partway {

/// Ten minutes of a rate as a line over its area, with gaps where nothing was to be sent. Time runs towards
/// the reading direction's end. Pointer and arrow keys read a moment.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    explicit SpeedGraph(QWidget *parent = nullptr);

    void setHistory(const RateHistory &history, qint64 now);
    /// In bytes a second; 0: none.
    void setLimit(double limit);
    [[nodiscard]] RateAxis axis() const;
    /// The moment that is read, in seconds before now; nothing where none is.
    [[nodiscard]] std::optional<int> reading() const { return m_reading; }
    /// What is read there, in words; empty where nothing is read.
    [[nodiscard]] QString readingText() const;
    /// Where the graph stands for that moment, in this widget's pixels.
    [[nodiscard]] double xOf(int secondsAgo) const;
    [[nodiscard]] double yOf(double rate) const;
    [[nodiscard]] QRectF plot() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int gutter() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] std::optional<int> stepped(const QKeyEvent &event) const;
    void read(std::optional<int> secondsAgo);
    void describe();
    void drawGrid(QPainter &painter, const Tokens &t) const;
    void drawTimes(QPainter &painter, const Tokens &t) const;
    void drawRate(QPainter &painter, const Tokens &t) const;
    void drawLimit(QPainter &painter, const Tokens &t) const;
    void drawReading(QPainter &painter, const Tokens &t) const;

    RateHistory m_history;
    RateSummary m_summary;
    qint64 m_now = 0;
    double m_limit = 0;
    std::optional<int> m_reading;
};

} // namespace partway
