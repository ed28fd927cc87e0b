// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace partway {

/// Stands where rows would be while there is no account: the three ways to get one.
class FirstStart : public QWidget
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addWay(QGridLayout &grid, const QString &button, const QString &text);

    QLabel *m_title;
    QLabel *m_importText = nullptr;
    QSpacerItem *m_pictureSpace = nullptr;
    bool m_pictureShown = true;
};

} // namespace partway
