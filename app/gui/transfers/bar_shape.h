// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QRectF>

class QPainter;

namespace partway {

struct Tokens;

/// How far the two shades of a bar reach, as shares of its width. Truth first: what is confirmed is never
/// shown wider than it is, and the two never pass the end.
struct BarShares
{
    double confirmed = 0;
    double inFlight = 0;
};

BarShares barShares(const Transfer &transfer);

/// The two-shade bar with round ends. Fills from the right where `mirrored`.
void drawBar(QPainter &painter, const QRectF &rect, const BarShares &shares, const Tokens &tokens,
             bool mirrored);

} // namespace partway
