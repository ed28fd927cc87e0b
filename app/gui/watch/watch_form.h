// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "app/gui/window/destination.h"
#include "core/engine/watch/watch_record.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace partway {

/// Asks which folder is to be watched, where its files go, and when one stands still.
class WatchForm : public FormDialog
{
    Q_OBJECT
public:
    explicit WatchForm(QWidget *parent);

    void setFolder(const QString &path);
    /// `text`: "s3://rushes/day1/ on Storj".
    void setDestination(const Destination &where, const QString &text);
    [[nodiscard]] const Destination &destination() const { return m_where; }
    /// Without patterns of names that are left out.
    [[nodiscard]] WatchRequest request() const;

Q_SIGNALS:
    /// Where the files go is to be chosen.
    void placeWanted();

private:
    QWidget *withButton(QLineEdit *field, QPushButton *button);
    void build();
    void chooseFolder();
    void refresh();

    QLineEdit *m_folder;
    QLineEdit *m_place;
    QSpinBox *m_settle;
    QCheckBox *m_existing;
    QPushButton *m_chooseFolder;
    QPushButton *m_choosePlace;
    QPushButton *m_watch = nullptr;
    Destination m_where;
};

} // namespace partway
