// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/languages.h"

#include <QDir>

namespace partway {

QStringList shippedLanguages()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("partway_*.qm")});
    for (const QString &file : files)
        names.append(file.mid(8, file.size() - 8 - 3));
    return names;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (language.contains(QLatin1Char('_')))
        name = QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName());
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? language : name;
}

QLocale localeFor(const QString &setting)
{
    const QLocale system = QLocale::system();
    if (!shippedLanguages().contains(setting))
        return system;
    const QLocale chosen(setting);
    return chosen.language() == system.language() && !setting.contains(QLatin1Char('_')) ? system : chosen;
}

} // namespace partway
