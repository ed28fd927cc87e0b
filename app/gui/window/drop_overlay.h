// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partway {

/// Says over the transfers where dropped files would go, while they hover over it.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);
    /// Over this part of the window.
    void invite(const QString &text, const QString &hint, const QRect &where);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString hint() const { return m_hint; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_hint;
};

} // namespace partway
