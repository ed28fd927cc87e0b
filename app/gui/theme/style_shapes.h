// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// How the single controls look; PartwayStyle says when they are drawn.
namespace partway::shapes {

/// An icon and what it means, centred together.
struct IconAndText
{
    QIcon icon;
    QSize iconSize;
    QString text; ///< may hold a mnemonic, which is not shown
    QFont font;
    QColor color;
};

void field(const QStyleOption &option, QPainter &painter);
void pushButton(const QStyleOptionButton &option, QPainter &painter, bool primary);
void toolButton(const QStyleOption &option, QPainter &painter);
void iconAndText(const QStyleOption &option, QPainter &painter, const IconAndText &label);
void focusRing(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
/// `inset`: so far in stands the first heading; 0: as the others.
void headerLabel(const QStyleOptionHeader &option, QPainter &painter, int inset);
void tab(const QStyleOptionTab &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter);
void spinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);
/// A button that shows and hides what is below it.
void expander(const QStyleOptionToolButton &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void listRow(const QStyleOption &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter);
/// A chevron turned by so many degrees; 0 points down.
void arrow(const QStyleOption &option, QPainter &painter, int turned, int side = 14);
void checkBox(const QStyleOption &option, QPainter &painter);

} // namespace partway::shapes
