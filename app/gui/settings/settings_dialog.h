// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace partway {

class ControlActions;
class Preferences;
class SettingsPage;

/// All settings, on a few pages. There is no OK: what is changed holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Preferences &preferences, const ControlActions &actions, QWidget *parent);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] SettingsPage *currentPage() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(SettingsPage *page);

    QListWidget *m_list;
    QStackedWidget *m_pages;
    QPushButton *m_reset;
};

} // namespace partway
