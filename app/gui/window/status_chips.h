// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace partway {

/// At the end of the status bar: what is in force for a while, each with the one button that ends it.
class StatusChips : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChips(QWidget *parent = nullptr);

    /// A later one with the same key changes the text and keeps the button, and so the keyboard's focus.
    void put(const QString &key, const QString &text, const QString &actionText,
             const std::function<void()> &act);
    void take(const QString &key);
    /// Empty where there is none.
    [[nodiscard]] QString textOf(const QString &key) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *find(const QString &key) const;

    QHBoxLayout *m_row;
};

} // namespace partway
