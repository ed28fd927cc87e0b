// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_tally.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace partway {

/// Dropped, pasted or given addresses: paths of this computer, and what is none.
struct GivenUrls
{
    QStringList paths;
    IntakeTally refused;
};

GivenUrls sortUrls(const QList<QUrl> &urls);

} // namespace partway
