// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/flat_row_delegate.h"

namespace partway {

/// A line of the log: a quiet time, a sign for what matters, the sentence.
class LogDelegate : public FlatRowDelegate
{
    Q_OBJECT
public:
    using FlatRowDelegate::FlatRowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace partway
