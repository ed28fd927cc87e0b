// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/queue/totals.h"

#include <QWidget>

namespace partway {

/// The line at the bottom: what the whole queue does and, at its end, what lies unfinished on servers; while
/// uploads in progress are looked at, what is selected of them and what was saved.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setTotals(const Totals &totals);
    /// What limits the speed, as the end of a sentence; empty: nothing.
    void setLimitText(const QString &text);
    /// What lies unfinished on servers. This and the next two may have emphasis in them.
    void setUnfinished(const QString &sentence);
    void setSelected(const QString &sentence);
    void setSaved(const QString &sentence);
    enum class About { Queue, Uploads };
    void setAbout(About about);
    /// As plain sentences.
    [[nodiscard]] QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString rest() const;
    [[nodiscard]] QString begin() const;
    [[nodiscard]] QString end() const;
    void set(QString &member, const QString &text);
    void say();

    QString m_rate;
    QString m_counts;
    QString m_limit;
    QString m_unfinished;
    QString m_selected;
    QString m_saved;
    About m_about = About::Queue;
};

} // namespace partway
