// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace partway {

/// What the command line asks for.
struct Options
{
    enum class Ask { Run, Version, Help, Wrong };

    Ask ask = Ask::Run;
    QString wrong; ///< what could not be understood, with Wrong
    bool practice = false;
    bool hidden = false; ///< starts in the tray, or minimized where there is none
    QString stateFolder; ///< empty: the usual one
    ThemeChoice theme = ThemeChoice::System;
    QList<QUrl> files;
};

/// Needs no application object and no display. `arguments` without the program's name; Qt's own
/// ("-platform xcb") are let through.
Options optionsFrom(const QStringList &arguments, const QString &currentFolder);
QString helpText();

} // namespace partway
