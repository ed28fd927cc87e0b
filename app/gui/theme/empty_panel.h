// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpacerItem;

namespace partway {

/// Stands where rows would be: a picture, what there is to say, and the one thing to do.
class EmptyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// Empty: there is nothing to do.
    void setButtonText(const QString &text);
    void setGlyph(Glyph glyph);
    /// All of its words have room in a place of that size.
    [[nodiscard]] bool fits(QSize place) const;
    /// Title and text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QSpacerItem *m_pictureSpace;
    bool m_pictureShown = true;
    Glyph m_glyph = Glyph::Drop;
};

} // namespace partway
