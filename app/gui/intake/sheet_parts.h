// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractScrollArea;
class QDialog;
class QLabel;
class QProgressBar;
class QVBoxLayout;
class QWidget;

/// What all the sheets are laid out with.
namespace partway {

QVBoxLayout *sheetColumn(QDialog &sheet);
QLabel *sheetTitle(const QString &text, QWidget *parent);
/// Muted and wrapped, plain text.
QLabel *sheetText(const QString &text, QWidget *parent);
/// A thin bar that says, while it is in sight, that something is being worked on.
QProgressBar *busyBar(const QString &accessibleName, QWidget *parent);
/// A thin frame in the colour of lines round a list that stands in a sheet.
void framePanel(QAbstractScrollArea &list);

} // namespace partway
