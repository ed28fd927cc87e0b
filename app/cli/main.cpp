// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/cli/terminal.h"
#include "app/session/buffer_memory.h"
#include "app/session/state_folder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    partway::hardenProcess();
    partway::keepBufferMemory();
    const partway::TerminalText text;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partway-cli"));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("partway"), QStringLiteral("_"),
                        QStringLiteral(":/i18n")) ||
        translator.load(QStringLiteral(":/i18n/partway_en")))
        QCoreApplication::installTranslator(&translator);
    return partway::runProgram(QCoreApplication::arguments().mid(1));
}
