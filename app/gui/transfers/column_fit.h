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
    void fit(int width);
    /// The header's state with the preferred widths, for the settings.
    [[nodiscard]] QByteArray saveState();
    void restoreState(const QByteArray &state);

private:
    enum class Doing { Nothing, Fitting };
    void set(const QList<int> &widths);
    void giveRestToFirst();

    QHeaderView &m_header;
    QList<int> m_preferred; ///< by section, from 1
    QList<int> m_usual;     ///< what was preferred before anybody touched it
    QList<int> m_least;
    int m_firstLeast;
    int m_growing = 0; ///< a section; 0: none
    int m_growsTo = 0;
    int m_firstEnough = 0;
    int m_width = 0;
    Doing m_doing = Doing::Nothing;
};

} // namespace partway
