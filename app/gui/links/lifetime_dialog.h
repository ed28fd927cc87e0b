// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/window/short_question.h"

#include <chrono>

class QComboBox;
class QSpinBox;

namespace partway {

/// Asks how long a link is to work: a minute to seven days, as signatures allow.
class LifetimeDialog : public ShortQuestion
{
    Q_OBJECT
public:
    explicit LifetimeDialog(QWidget *parent);
    [[nodiscard]] std::chrono::seconds lifetime() const;

private:
    void bound();

    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace partway
