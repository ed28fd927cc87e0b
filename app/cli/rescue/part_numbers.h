// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/part_match.h"

#include <QList>
#include <QString>

namespace partway {

/// Ascending numbers, runs taken together: "3, 7–9, 12"; those that no longer fit are counted: "…".
QString partNumbers(const QList<int> &numbers);
/// The numbers of the parts with that verdict.
QList<int> partsThat(PartVerdict verdict, const PartComparison &comparison);
/// "212 of 240 parts match, 4 differ, 24 are missing."
QString comparisonText(const PartComparison &comparison);

} // namespace partway
