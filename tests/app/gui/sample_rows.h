// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"
#include "core/s3/account.h"

namespace partway::test {

/// The account that sample transfers are of.
Account sampleAccount(const QString &id = QStringLiteral("storj"),
                      const QString &name = QStringLiteral("Storj"));
/// A transfer of 10 GB in parts of 64 MiB, with so much confirmed and in flight, in per cent.
Transfer sampleTransfer(qint64 id, TransferState state, int confirmedPercent = 0, int flightPercent = 0);
Error sampleError(ErrorKind kind);
/// So many parts of 64 MiB, the first `confirmed` of them confirmed.
QList<Part> sampleParts(int count, int confirmed);

} // namespace partway::test
