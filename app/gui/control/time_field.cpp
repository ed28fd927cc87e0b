// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/time_field.h"

#include "app/text/time_text.h"

#include <QDateEdit>
#include <QTimeEdit>

namespace partway {

namespace {

void show(QDateTimeEdit &field, const QString &pattern)
{
    // From the right, Qt would turn hours and minutes round: 18:00 would read 00:18.
    field.setLayoutDirection(Qt::LeftToRight);
    field.setDisplayFormat(pattern);
}

} // namespace

void showShort(QTimeEdit &field) { show(field, shortTimePattern()); }
void showShort(QDateEdit &field) { show(field, shortDatePattern()); }

} // namespace partway
