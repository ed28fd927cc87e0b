// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace partway {

/// A masked line, and a button that shows it for as long as it is held, with the mouse or the space bar.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    SecretField(const QString &accessibleName, QWidget *parent);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void mask(bool masked);

    QLineEdit *m_edit;
    QToolButton *m_reveal;
};

} // namespace partway
