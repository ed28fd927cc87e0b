// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/theme/pictured_panel.h"

class QGridLayout;
class QPushButton;

namespace partway {

/// Stands where rows would be while there is no account: the three ways to get one.
class FirstStart : public PicturedPanel
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent);

    /// How many accounts of other programs could be taken over.
    void setImportable(int count);

Q_SIGNALS:
    void addAccountAsked();
    void importAccountsAsked();
    void practiceAsked();

private:
    QPushButton *addWay(QGridLayout &grid, const QString &button, const QString &text);

    QLabel *m_importText = nullptr;
};

} // namespace partway
