// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/pictured_panel.h"

class QPushButton;

namespace partway {

/// Stands where rows would be: what there is to say, and the one thing to do.
class EmptyPanel : public PicturedPanel
{
    Q_OBJECT
public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// Empty: there is nothing to do.
    void setButtonText(const QString &text);
    /// Title and text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace partway
