// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QFont;

namespace partway {

/// By section: so wide are the columns of the part table that what usually stands in them is whole, in the
/// language and the font that there are.
QList<int> partColumnWidths(const QFont &font);

} // namespace partway
