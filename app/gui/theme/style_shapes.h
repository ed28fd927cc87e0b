// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// How the single controls look; PartwayStyle says when they are drawn.
namespace partway::shapes {

void field(const QStyleOption &option, QPainter &painter);
void pushButton(const QStyleOptionButton &option, QPainter &painter, bool primary);
void toolButton(const QStyleOption &option, QPainter &painter);
void focusRing(const QStyleOption &option, QPainter &painter);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
void headerLabel(const QStyleOptionHeader &option, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter);
void checkBox(const QStyleOption &option, QPainter &painter);

} // namespace partway::shapes
