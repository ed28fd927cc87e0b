// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/remedy.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace partway {

/// The whole sentence about a transfer in trouble, and the button that does something about it.
class ProblemStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemStrip(QWidget *parent = nullptr);
    /// Hides itself where nothing is wrong.
    void setTransfer(const Transfer *transfer, const QString &accountName);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// What may help instead.
    [[nodiscard]] QPushButton *otherButton() const { return m_other; }

Q_SIGNALS:
    void remedyAsked(partway::TransferId id, partway::Remedy remedy);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeButtons();

    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
    QBoxLayout *m_buttons;
    TransferId m_id;
    Remedy m_remedy = Remedy::None;
    Remedy m_otherRemedy = Remedy::None;
    bool m_failed = false; ///< for the colour only
};

} // namespace partway
