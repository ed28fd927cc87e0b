// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_columns.h"

#include "app/gui/parts/part_table_model.h"
#include "app/gui/platform/wall_clock.h"
#include "app/gui/theme/cell_width.h"
#include "app/gui/theme/theme.h"
#include "core/base/quantities.h"

#include <QFont>

#include <utility>

namespace partway {

namespace {

/// One for each state, with figures as long as they get.
QList<Part> longParts()
{
    Part part;
    part.number = 8888;
    part.range = {88'800'000'000, 88 * MiB};
    part.attempts = 88;
    part.bytesPerSecond = 88.8e6;
    part.took = std::chrono::milliseconds(8'880);
    part.sent = part.range.size;
    part.retryAt = wallClockNow() + std::chrono::seconds(59);
    part.lastError = Error{};
    QList<Part> parts;
    for (const PartState state : {PartState::Waiting, PartState::Sending, PartState::Checking,
                                  PartState::Retrying, PartState::Confirmed}) {
        part.state = state;
        parts.append(part);
    }
    part.state = PartState::Retrying;
    part.retryAt.reset();
    return parts << part;
}

} // namespace

QList<int> partColumnWidths(const QFont &font)
{
    PartTableModel model;
    model.reset(longParts());
    QList<QStringList> texts(model.columnCount());
    for (const bool stopped : {false, true}) {
        model.setStopped(stopped);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < texts.size(); ++column)
                texts[column].append(model.index(row, column).data().toString());
        }
    }
    QList<int> widths;
    for (const QStringList &column : std::as_const(texts))
        widths.append(cellWidth(column, secondaryFont(font)));
    return widths;
}

} // namespace partway
