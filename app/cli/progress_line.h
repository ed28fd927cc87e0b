// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QList>
#include <QString>

namespace partway {

/// One line about what is under way, no longer than `width` columns: a bar of confirmed and in-flight bytes,
/// percent of confirmed bytes, amounts, rate and time left. The least important goes first where it is
/// narrow.
QString progressLine(const QList<Transfer> &transfers, int width);

} // namespace partway
