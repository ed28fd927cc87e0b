// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>
#include <QString>

namespace partway {

/// The file's name on one line, short enough for a message: it comes from outside.
QString nameInMessage(const Transfer &transfer);
/// "a.mov, b.mov, c.mov and 12 more".
QString namesInMessage(const QList<Transfer> &transfers);

} // namespace partway
