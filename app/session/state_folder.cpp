// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/state_folder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace partway {

QString defaultStateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/partway");
}

Result<void> prepareStateFolder(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::JournalFailed, QStringLiteral("%1 cannot be made").arg(folder));
    if (!QFile::setPermissions(folder, ownerOnly))
        return failure(ErrorKind::JournalFailed,
                       QStringLiteral("the rights of %1 cannot be set to its owner only").arg(folder));
    return {};
}

void hardenProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace partway
