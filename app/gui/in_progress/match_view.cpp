// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/match_view.h"

#include "app/gui/in_progress/verdict_map.h"
#include "app/gui/in_progress/verdict_words.h"
#include "app/gui/intake/sheet_parts.h"
#include "app/gui/parts/cell_legend.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace partway {

namespace {

/// One legend entry a verdict, in its own words.
QList<CellLegend::Entry> entriesOf(const VerdictCounts &counts)
{
    const std::array<VerdictCounts, 5> each{
        VerdictCounts{.matches = counts.matches}, VerdictCounts{.differs = counts.differs},
        VerdictCounts{.missing = counts.missing}, VerdictCounts{.cannotTell = counts.cannotTell},
        VerdictCounts{.open = counts.open}};
    constexpr std::array verdicts{PartVerdict::Matches, PartVerdict::Differs, PartVerdict::Missing,
                                  PartVerdict::CannotTell, PartVerdict::Open};
    QList<CellLegend::Entry> entries;
    for (size_t i = 0; i < each.size(); ++i) {
        if (each[i].all() > 0)
            entries.append({lookOf(verdicts[i]), verdictsText(each[i])});
    }
    return entries;
}

} // namespace

MatchView::MatchView(QWidget *parent)
    : QWidget(parent)
    , m_facts(sheetText({}, this))
    , m_map(new VerdictMap(this))
    , m_legend(new CellLegend(this))
{
    m_legend->setAccessibleDescription(
        tr("Solid: matches. Crossed: differs. Outline: missing. Filled from below: still to be compared. "
           "Hatched: cannot be compared."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_map);
    column->addWidget(m_legend);
}

void MatchView::setMatch(const LiveMatch &match, const PartSet &set)
{
    const PartComparison &comparison = match.comparison();
    const VerdictCounts counts = countVerdicts(comparison.verdicts);
    m_facts->setText(factsText(set, match.path(), comparison.file.size));
    m_map->setComparison(comparison);
    m_legend->setEntries(entriesOf(counts));
    m_legend->setAccessibleName(verdictsText(counts));
}

QString MatchView::facts() const { return m_facts->text(); }

} // namespace partway
