// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/intake_plan.h"
#include "app/gui/intake/intake_settings.h"

#include <QDialog>
#include <QStringListModel>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace partway {

class ExcludeList;

/// Shows what is in folders before it goes up: how much, the first names, what is left out, where it goes.
/// Opens while they are still walked through.
class FolderPreview : public QDialog
{
    Q_OBJECT
public:
    FolderPreview(const ExcludeSettings &excludes, const QString &where, QWidget *parent = nullptr);

    /// While it is walked: so far.
    void setFound(const IntakeTally &tally);
    /// All is found; sifting follows.
    void setWalked(const IntakeTally &tally);
    void setSifted(const Sifted &sifted);
    [[nodiscard]] ExcludeSettings excludes() const;

Q_SIGNALS:
    void excludesChanged();

private:
    QLabel *m_title;
    QProgressBar *m_busy;
    QStringListModel m_names;
    QListView *m_list;
    QLabel *m_more;
    ExcludeList *m_excludes;
    QLabel *m_problems;
    QPushButton *m_upload;
};

} // namespace partway
