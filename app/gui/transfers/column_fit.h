// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QHeaderView;

namespace partway {

/// Keeps a queue readable in a narrow window: the columns behind the first give way, down to their least,
/// before the names do. Widths that a person set are kept for when there is room again.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// Section 0 takes what is left and has at least `firstLeast`.
    ColumnFit(QHeaderView &header, QList<int> preferred, QList<int> least, int firstLeast, QObject *parent);

    /// In a wide window this section gets more than is preferred, up to `most`, once the first has
    /// `firstEnough`; but not where a person has set it.
    void letGrow(int section, int most, int firstEnough);
    /// Where there is not even room for the least of all, these are left out, the first of them first, until
    /// section 0 has `firstEnough`. One that a person asks for then stays.
    void leaveOut(const QList<int> &sections, int firstEnough);
    [[nodiscard]] bool isLeftOut(int section) const { return m_leftOut.contains(section); }
    /// Whatever a person asked for.
    void forgetWishes();
    void fit(int width);
    /// The header's state with the preferred widths, for the settings.
    [[nodiscard]] QByteArray saveState();
    void restoreState(const QByteArray &state);

private:
    enum class Doing { Nothing, Fitting };
    void set(const QList<int> &widths);
    void giveRestToFirst();
    void chooseThoseLeftOut(int width);
    void comeBack();

    QHeaderView &m_header;
    QList<int> m_preferred; ///< by section, from 1
    QList<int> m_usual;     ///< what was preferred before anybody touched it
    QList<int> m_least;
    int m_firstLeast;
    int m_growing = 0; ///< a section; 0: none
    int m_growsTo = 0;
    int m_firstEnough = 0;
    QList<int> m_unimportant; ///< may be left out, in this order
    int m_firstBefore = 0;    ///< so much the first has before another is left out
    QList<int> m_leftOut;
    QList<int> m_wished; ///< of the unimportant, by a person
    int m_width = 0;
    Doing m_doing = Doing::Nothing;
};

} // namespace partway
