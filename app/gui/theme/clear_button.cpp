// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/clear_button.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>

namespace partway {

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    const QList<QAbstractButton *> buttons = field.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setAccessibleName(QCoreApplication::translate("ClearButton", "Empty this field"));
}

} // namespace partway
