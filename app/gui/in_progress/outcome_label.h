// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace partway {

/// What comes of it all, in a quiet box of its own. Rich text of this program's own making only.
class OutcomeLabel : public QLabel
{
    Q_OBJECT
public:
    explicit OutcomeLabel(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace partway
