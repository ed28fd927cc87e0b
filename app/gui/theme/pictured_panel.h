// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/icons.h"

#include <QWidget>

class QLabel;
class QSpacerItem;
class QVBoxLayout;

namespace partway {

/// Stands where rows would be: a picture, as far as there is room for it, a title, and what is put below.
class PicturedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PicturedPanel(QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    /// All but the picture has room in a place of that size.
    [[nodiscard]] bool fits(QSize place) const;

protected:
    [[nodiscard]] QLabel *title() const { return m_title; }
    /// Plain words, in the middle and quieter than the title.
    [[nodiscard]] QLabel *makeText();
    /// What is put in stands below the title.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Once everything is in the column.
    void endColumn();
    /// After words have changed.
    void arrange();

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_column;
    QSpacerItem *m_pictureSpace;
    bool m_pictureShown = true;
    Glyph m_glyph = Glyph::Drop;
};

} // namespace partway
