// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QHash>

namespace partway {

/// That a transfer waits, for what and why: told once, and again only after it has moved on, and not before a
/// minute has passed. A wait that is tried again every few seconds begins and ends every few seconds.
class WaitingNews
{
public:
    /// The line to print; empty where there is nothing new.
    QString lineFor(const Transfer &transfer, SteadyTime now);

private:
    struct Told
    {
        Waiting waiting;
        TransferState state;
        qint64 confirmed;
        SteadyTime at;
    };
    [[nodiscard]] bool isOld(const Transfer &transfer, SteadyTime now) const;

    QHash<TransferId, Told> m_told;
};

} // namespace partway
