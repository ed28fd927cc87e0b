// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/column_fit.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace partway {

namespace {

constexpr int narrowestFirst = 120; ///< below that the view scrolls

} // namespace

ColumnFit::ColumnFit(QHeaderView &header, QList<int> preferred, QList<int> least, int firstLeast,
                     QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_preferred(std::move(preferred))
    , m_usual(m_preferred)
    , m_least(std::move(least))
    , m_firstLeast(firstLeast)
{
    // Not stretched: it would be squeezed to nothing where the others take all room.
    m_header.setSectionResizeMode(0, QHeaderView::Fixed);
    set(m_preferred);
    connect(&header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        // Those that we resize ourselves say nothing about taste.
        if (m_doing != Doing::Nothing || section < 1 || section > m_preferred.size() || width <= 0)
            return;
        m_preferred[section - 1] = width;
        giveRestToFirst();
    });
}

void ColumnFit::set(const QList<int> &widths)
{
    m_doing = Doing::Fitting;
    for (int i = 0; i < widths.size(); ++i)
        m_header.resizeSection(i + 1, widths.at(i));
    m_doing = Doing::Nothing;
}

void ColumnFit::giveRestToFirst()
{
    int taken = 0;
    for (int section = 1; section < m_header.count(); ++section)
        taken += m_header.isSectionHidden(section) ? 0 : m_header.sectionSize(section);
    m_doing = Doing::Fitting;
    m_header.resizeSection(0, std::max(narrowestFirst, m_width - taken));
    m_doing = Doing::Nothing;
}

void ColumnFit::letGrow(int section, int most, int firstEnough)
{
    m_growing = section;
    m_growsTo = most;
    m_firstEnough = firstEnough;
}

void ColumnFit::leaveOut(const QList<int> &sections, int firstEnough)
{
    m_unimportant = sections;
    m_firstBefore = firstEnough;
}

void ColumnFit::forgetWishes()
{
    m_leftOut.clear();
    m_wished.clear();
}

void ColumnFit::chooseThoseLeftOut(int width)
{
    for (const int section : std::as_const(m_unimportant)) {
        if (m_leftOut.contains(section) && !m_header.isSectionHidden(section))
            m_wished.append(section); // by somebody else than this object
    }
    const auto isWanted = [this](int section) {
        return m_leftOut.contains(section) || !m_header.isSectionHidden(section);
    };
    int taken = m_firstBefore;
    for (int i = 0; i < m_least.size(); ++i)
        taken += isWanted(i + 1) ? std::min(m_least.at(i), m_preferred.at(i)) : 0;
    QList<int> out;
    for (const int section : std::as_const(m_unimportant)) {
        if (taken <= width || !isWanted(section) || m_wished.contains(section))
            continue;
        taken -= std::min(m_least.at(section - 1), m_preferred.at(section - 1));
        out.append(section);
    }
    for (const int section : std::as_const(m_unimportant)) {
        if (isWanted(section))
            m_header.setSectionHidden(section, out.contains(section));
    }
    m_leftOut = out;
}

void ColumnFit::comeBack()
{
    for (const int section : std::as_const(m_leftOut))
        m_header.setSectionHidden(section, false);
    m_leftOut.clear();
}

void ColumnFit::fit(int width)
{
    m_width = width;
    m_doing = Doing::Fitting;
    chooseThoseLeftOut(width);
    m_doing = Doing::Nothing;
    QList<int> widths = m_preferred;
    int yielding = 0;
    for (int i = 0; i < widths.size(); ++i)
        yielding += m_header.isSectionHidden(i + 1) ? 0 : std::max(0, widths.at(i) - m_least.at(i));
    int taken = 0;
    for (int i = 0; i < widths.size(); ++i)
        taken += m_header.isSectionHidden(i + 1) ? 0 : widths.at(i);
    const int missing = std::min(yielding, taken + m_firstLeast - width);
    if (missing > 0) {
        for (int i = 0; i < widths.size(); ++i)
            widths[i] -= int(qint64(std::max(0, widths.at(i) - m_least.at(i))) * missing / yielding);
    }
    if (const int grown = m_growing - 1; grown >= 0 && m_preferred.at(grown) == m_usual.at(grown))
        widths[grown] += std::clamp(width - taken - m_firstEnough, 0, m_growsTo - m_usual.at(grown));
    set(widths);
    giveRestToFirst();
}

QByteArray ColumnFit::saveState()
{
    m_doing = Doing::Fitting;
    comeBack();
    set(m_preferred);
    const QByteArray state = m_header.saveState();
    fit(m_width);
    return state;
}

void ColumnFit::restoreState(const QByteArray &state)
{
    m_doing = Doing::Fitting;
    comeBack();
    const bool restored = m_header.restoreState(state);
    m_doing = Doing::Nothing;
    m_header.setSectionResizeMode(0, QHeaderView::Fixed);
    for (int i = 0; restored && i < m_preferred.size(); ++i) {
        if (!m_header.isSectionHidden(i + 1))
            m_preferred[i] = m_header.sectionSize(i + 1);
    }
}

} // namespace partway
