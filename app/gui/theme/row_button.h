// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

/// A button that a delegate draws into a row: thousands of real ones would be slow.
namespace partway {

enum class RowButtonLook {
    Quiet,
    Pointed, ///< the pointer is over it, or near it where that is all that is known
    Primary, ///< the one thing to do next
};

QSize rowButtonSize(const QFont &font, const QString &text);
void paintRowButton(QPainter &painter, const QStyleOptionViewItem &option, const QRect &button,
                    const QString &text, RowButtonLook look);

} // namespace partway
