// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace partway {

class Preferences;

/// The address of a proxy; says when what stands there is none.
class ProxyField : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyField(Preferences &preferences, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *address() const { return m_address; }
    /// What is wrong with it; empty: nothing.
    [[nodiscard]] QString problem() const;

private:
    void show();
    void onTyped();

    Preferences &m_preferences;
    QLineEdit *m_address;
    QLabel *m_problem;
};

} // namespace partway
