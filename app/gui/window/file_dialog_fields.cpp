// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/file_dialog_fields.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>

namespace partway {

void nameFields(const QFileDialog &dialog)
{
    // Its labels are not tied to these boxes.
    for (const char *field : {"lookIn", "fileType"}) {
        const QString name = QLatin1String(field);
        const auto *label = dialog.findChild<QLabel *>(name + QLatin1String("Label"));
        auto *box = dialog.findChild<QComboBox *>(name + QLatin1String("Combo"));
        if (label && box)
            box->setAccessibleDescription(label->text());
    }
}

} // namespace partway
