// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QByteArray>
#include <QString>

namespace partway {

/// The history as a table for spreadsheets and scripts: RFC 4180, UTF-8 with a byte order mark, since
/// spreadsheets take it for the local code page otherwise. Its words are the same in every language. Cells
/// that a spreadsheet would run as a formula begin with an apostrophe.
QByteArray csvHead();
QByteArray csvLine(const Transfer &transfer, const QString &accountName);

} // namespace partway
