// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace partway {

/// Stands where rows would be, and says what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Where dropped files go; empty: nowhere yet.
    void setDestinationText(const QString &text);
    /// True: there are transfers, but the filter shows none of them.
    void setNarrowed(bool narrowed);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chooseFilesAsked();
    void showAllAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QString m_destination;
    bool m_narrowed = false;
};

} // namespace partway
