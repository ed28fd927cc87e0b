// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_sums.h"

#include <QWidget>

#include <array>

class QAction;
class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace partway {

/// On top of the page: four figures, and what can be done about all of them at once.
class FiguresBar : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresBar(QWidget *parent = nullptr);

    /// Nothing: nobody has asked the stores yet.
    void setTotals(const std::optional<UploadTotals> &totals);
    /// So many are checked.
    void setChecked(int count);
    /// Refresh becomes Stop.
    void setBusy(bool busy);

    QPushButton *refresh, *rule, *older, *abortChecked;
    /// What is needed less often; whoever brings an action puts it in.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// The figures as they are read out.
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Figure { Uploads, Stored, Cost, Soon };
    static constexpr int figureCount = 4;

    struct Pair
    {
        QLabel *caption, *value;
    };

    void addFigure(Figure figure, const QString &caption);
    void set(Figure figure, const QString &value);
    void placeFigures(int columns);
    void fit();

    std::array<Pair, figureCount> m_figures{};
    QGridLayout *m_grid;
    QHBoxLayout *m_buttons;
    QBoxLayout *m_row;
    QMenu *m_menu;
    QToolButton *m_more;
};

} // namespace partway
