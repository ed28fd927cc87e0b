// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace partway {

/// Where somebody stands who uses the program for the first time.
enum class FirstStep { Account, File, Meaning };

/// What that is told from.
struct GuideFacts
{
    bool ownAccount = false;
    bool practiceAccount = false;
    bool transfers = false;
};

FirstStep stepOf(const GuideFacts &facts);

/// Three steps on a strip above the queue: the ones behind are ticked, the one to take is strong.
class FirstSteps : public QWidget
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void setFacts(const GuideFacts &facts);
    [[nodiscard]] FirstStep step() const { return m_step; }

Q_SIGNALS:
    void addAccountAsked();
    void chooseFilesAsked();
    void manualAsked();
    void closeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Column
    {
        QWidget *mark;
        QLabel *title;
        QLabel *text;
        QPushButton *button;
    };
    QPushButton *addColumn(QGridLayout &grid, const QString &title, const QString &button);

    void arrange();

    QGridLayout *m_grid;
    QList<Column> m_columns;
    GuideFacts m_facts;
    FirstStep m_step = FirstStep::Account;
};

} // namespace partway
