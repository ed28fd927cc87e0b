// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace partway {

/// A row of controls that does without some of its words where it is too narrow for all of them, one step
/// after the other, so that nothing is cut.
class NarrowRow
{
public:
    /// Shows more or less; either way can be taken back.
    using Step = std::function<void(bool more)>;

    explicit NarrowRow(QWidget &row)
        : m_row(row)
    {
    }

    /// What is given up after the steps that are there already.
    void addStep(Step step) { m_steps.push_back(std::move(step)); }
    /// For the width that the row has now.
    void fit() const;

private:
    QWidget &m_row;
    std::vector<Step> m_steps;
};

} // namespace partway
