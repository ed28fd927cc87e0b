// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_columns.h"

#include <QModelIndex>
#include <QVariant>

namespace partway {

/// The row behind an index of the model or of a proxy on it; null for none. Valid until the model changes.
inline const Transfer *transferAt(const QModelIndex &index)
{
    return static_cast<const Transfer *>(index.data(role::transfer).value<const void *>());
}

} // namespace partway
