// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;

namespace partway {

/// So wide is a column whose longest text is among these, with the margins that all tables have.
int cellWidth(const QStringList &texts, const QFont &font);

} // namespace partway
