// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace partway {

struct ShortcutLine
{
    QString what;
    QString keys; ///< as the system writes them, several parted by a comma
};

/// What every action and button of the window listens to, read from them. By name.
QList<ShortcutLine> shortcutsOf(const QWidget &window);

/// The keyboard, on one sheet.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent);
};

} // namespace partway
