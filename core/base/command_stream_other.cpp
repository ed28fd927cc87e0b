// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#ifndef Q_OS_UNIX

#include "core/base/command_stream.h"

namespace partway {

Result<CommandStream> startCommand(const QString &, QObject &)
{
    return failure(ErrorKind::ProducerFailed,
                   QStringLiteral("commands are not run on this system: pipe their output into “upload -”"));
}

} // namespace partway

#endif
