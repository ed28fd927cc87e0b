// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace partway {

/// The translations that are linked into the program: "de", "en", "pt_BR".
QStringList shippedLanguages();
/// In its own words, "Deutsch".
QString languageName(const QString &language);
/// Whose words, dates and numbers are used: the chosen language in the system's country where it speaks it,
/// else the system's own.
QLocale localeFor(const QString &setting);

} // namespace partway
