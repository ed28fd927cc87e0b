// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_command.h"

#include <QRegularExpression>

namespace partway {

QString shellWord(const QString &word)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (harmless.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

QString resumeCommand(const Invocation &interrupted, const QStringList &ids)
{
    QStringList words{QStringLiteral("partway-cli")};
    for (const char *option : {"state", "proxy"})
        if (interrupted.has(option))
            words += {QLatin1String("--") + QLatin1String(option), shellWord(interrupted.value(option))};
    words += QStringLiteral("resume");
    for (const char *option : {"parallel", "limit"})
        if (interrupted.has(option))
            words += {QLatin1String("--") + QLatin1String(option), shellWord(interrupted.value(option))};
    return (words + ids).join(QLatin1Char(' '));
}

} // namespace partway
