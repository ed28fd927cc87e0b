// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/form_dialog.h"

#include "app/gui/accounts/seen_order.h"

#include <QEvent>
#include <QLayout>

namespace partway {

bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

bool FormDialog::focusNextPrevChild(bool next) { return focusNextSeen(*this, next); }

void FormDialog::fit()
{
    if (!layout())
        return;
    const int wide = qMax(width(), layout()->totalMinimumSize().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                   : layout()->totalMinimumSize().height();
    if (size() != QSize(wide, high))
        resize(wide, high);
}

} // namespace partway
