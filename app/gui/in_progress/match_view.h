// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/live_match.h"
#include "core/plan/part_set.h"

#include <QWidget>

class QLabel;

namespace partway {

class CellLegend;
class VerdictMap;

/// How a file and the parts of an upload compare: a line of facts, the map, what its cells mean.
class MatchView : public QWidget
{
    Q_OBJECT
public:
    explicit MatchView(QWidget *parent);

    /// `set`: what the server lists.
    void setMatch(const LiveMatch &match, const PartSet &set);
    [[nodiscard]] VerdictMap *map() const { return m_map; }
    [[nodiscard]] CellLegend *legend() const { return m_legend; }
    [[nodiscard]] QString facts() const;

private:
    QLabel *m_facts;
    VerdictMap *m_map;
    CellLegend *m_legend;
};

} // namespace partway
