// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/queue_sums.h"

#include <QtAlgorithms>

namespace partway {

void QueueSums::add(const Transfer &transfer, Facts facts)
{
    m_totals.add(transfer);
    put(facts, 1);
}

void QueueSums::subtract(const Transfer &transfer, Facts facts)
{
    m_totals.subtract(transfer);
    put(facts, -1);
}

void QueueSums::put(Facts facts, int sign)
{
    for (size_t group = 0; group < m_groups.size(); ++group)
        m_groups[group] += belongsTo(facts, TransferGroup(group)) ? sign : 0;
    for (size_t bit = 0; bit < m_facts.size(); ++bit)
        m_facts[bit] += facts.testFlag(Fact(1 << bit)) ? sign : 0;
}

int QueueSums::count(Fact fact) const { return m_facts[qCountTrailingZeroBits(quint32(fact))]; }

} // namespace partway
