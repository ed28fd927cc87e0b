// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace partway {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Options that QGuiApplication takes out itself and that have a value.
bool isOfQt(const QString &option)
{
    static const QSet<QString> known{QStringLiteral("-platform"), QStringLiteral("-style"),
                                     QStringLiteral("-display"),  QStringLiteral("-geometry"),
                                     QStringLiteral("-session"),  QStringLiteral("-platformtheme"),
                                     QStringLiteral("-name"),     QStringLiteral("-title")};
    return known.contains(option);
}

} // namespace

Options optionsFrom(const QStringList &arguments, const QString &currentFolder)
{
    Options options;
    const auto wrong = [&options](const QString &sentence) {
        options.ask = Options::Ask::Wrong;
        options.wrong = sentence;
        return options;
    };
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        if (onlyFiles || !name.startsWith(QLatin1Char('-')) || name == QLatin1String("-")) {
            options.files.append(QUrl::fromUserInput(name, currentFolder, QUrl::AssumeLocalFile));
            continue;
        }
        QString value;
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const bool joined = name.startsWith(QLatin1String("--")) && equals > 0;
        if (joined) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        const bool takesValue =
            name == QLatin1String("--state") || name == QLatin1String("--theme") || isOfQt(name);
        if (takesValue && !joined) {
            if (i + 1 >= arguments.size())
                return wrong(CommandLine::tr("%1 needs a value.").arg(name));
            value = arguments.at(++i);
        }
        if (name == QLatin1String("--")) {
            onlyFiles = true;
        } else if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
            options.ask = Options::Ask::Version;
        } else if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.ask = Options::Ask::Help;
        } else if (name == QLatin1String("--practice")) {
            options.practice = true;
        } else if (name == QLatin1String("--hidden")) {
            options.hidden = true;
        } else if (name == QLatin1String("--state")) {
            options.stateFolder = QDir(currentFolder).absoluteFilePath(value);
        } else if (name == QLatin1String("--theme")) {
            const auto theme = themeNamed(value);
            if (!theme)
                return wrong(CommandLine::tr("--theme is light, dark or system, not %1.").arg(value));
            options.theme = *theme;
        } else if (!isOfQt(name) && name != QLatin1String("-reverse")) {
            return wrong(CommandLine::tr("There is no option %1.").arg(name));
        }
        if (options.ask != Options::Ask::Run)
            return options;
    }
    return options;
}

QString helpText()
{
    return CommandLine::tr(
        "Usage: partway [options] [FILE...]\n"
        "Uploads large files to S3-compatible storage in parallel parts, and never starts again.\n"
        "Files that are given are added to the queue.\n"
        "\n"
        "  --practice      start with the practice store, a store on this computer to try things in\n"
        "  --hidden        start in the panel's tray, or minimized where there is none\n"
        "  --state DIR     keep queue, accounts and settings in this folder\n"
        "  --theme THEME   light, dark or system (the default)\n"
        "  -h, --help      this text\n"
        "  -v, --version   the version\n");
}

} // namespace partway
