// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/guide/first_steps.h"

#include "app/gui/theme/accessible_role.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/session/practice_process.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace partway {

namespace {

constexpr int disc = 24;
constexpr int roomForAll = 840;

/// The number of a step, or a tick when it is behind.
class StepMark : public QWidget
{
public:
    StepMark(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(disc, disc);
    }

    enum class State { Behind, Now, Ahead };
    void setState(State state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isNow = m_state == State::Now;
        painter.setPen(isNow ? QPen(Qt::NoPen) : QPen(t.muted, 1.2));
        painter.setBrush(isNow ? QBrush(t.confirmed) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        if (m_state == State::Behind) {
            painter.drawPixmap(QPointF(5, 5), glyphPixmap(Glyph::Check, t.good, 14, devicePixelRatioF()));
            return;
        }
        painter.setPen(isNow ? t.onAccent : t.muted);
        painter.setFont(strongFont(font()));
        painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
    }

private:
    int m_number;
    State m_state = State::Ahead;
};

} // namespace

FirstStep stepOf(const GuideFacts &facts)
{
    if (facts.transfers)
        return FirstStep::Meaning;
    return facts.ownAccount || facts.practiceAccount ? FirstStep::File : FirstStep::Account;
}

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("First steps"));
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    QPushButton *add = addColumn(*m_grid, tr("Add an account"), tr("Add account…"));
    QPushButton *choose = addColumn(*m_grid, tr("Drop a file"), tr("Choose files…"));
    QPushButton *read = addColumn(*m_grid, tr("Pause, and go on"), tr("How that works"));
    m_columns.at(1).text->setText(
        tr("Drop files or folders anywhere on this window. They go to the account, bucket "
           "and prefix that stand above the list."));
    m_columns.at(2).text->setText(
        tr("Space pauses what is selected and keeps every finished part. What stays "
           "half-finished at a store is listed under “In progress”."));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(glyphIcon(Glyph::Remove, palette()));
    close->setAccessibleName(tr("Close the first steps"));
    close->setToolTip(tr("Close (Esc); “First steps” in the help menu brings them back"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 9);
    row->setSpacing(8);
    row->addLayout(m_grid, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(add, &QPushButton::clicked, this, &FirstSteps::addAccountAsked);
    connect(choose, &QPushButton::clicked, this, &FirstSteps::chooseFilesAsked);
    connect(read, &QPushButton::clicked, this, &FirstSteps::manualAsked);
    connect(close, &QToolButton::clicked, this, &FirstSteps::closeAsked);
    setFacts({});
}

QPushButton *FirstSteps::addColumn(QGridLayout &grid, const QString &title, const QString &button)
{
    const int number = int(m_columns.size()) + 1;
    const int first = 3 * (number - 1);
    auto *mark = new StepMark(number, this);
    auto *heading = new QLabel(title, this);
    auto *text = new QLabel(this);
    auto *push = new QPushButton(button, this);
    for (QLabel *label : {heading, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    heading->setFont(strongFont(font()));
    text->setFont(secondaryFont(font()));
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    grid.addWidget(mark, 0, first, Qt::AlignTop);
    grid.addWidget(heading, 0, first + 1, Qt::AlignVCenter);
    grid.addWidget(text, 1, first + 1);
    grid.addWidget(push, 2, first + 1, Qt::AlignLeading | Qt::AlignTop);
    grid.setColumnMinimumWidth(first + 2, number < 3 ? 8 : 0);
    grid.setRowStretch(1, 1);
    m_columns.append({mark, heading, text, push});
    return push;
}

void FirstSteps::setFacts(const GuideFacts &facts)
{
    m_facts = facts;
    m_step = stepOf(facts);
    m_columns.at(0).text->setText(
        facts.ownAccount ? tr("Partway knows where to upload to, and with whose keys.")
        : facts.practiceAccount
            ? tr("For trying things out there is the practice store, on this computer alone. Add "
                 "your own store whenever you like.")
        : PracticeProcess::isOffered()
            ? tr("It says which store files go to, and with whose keys. Or try the practice "
                 "store, which is on this computer alone.")
            : tr("It says which store files go to, and with whose keys."));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        const auto state = i < qsizetype(m_step)    ? StepMark::State::Behind
                           : i == qsizetype(m_step) ? StepMark::State::Now
                                                    : StepMark::State::Ahead;
        static_cast<StepMark *>(column.mark)->setState(state);
        column.mark->setAccessibleName(state == StepMark::State::Behind ? tr("Step %L1, done").arg(i + 1)
                                                                        : tr("Step %L1").arg(i + 1));
        const QPalette::ColorRole role =
            state == StepMark::State::Now ? QPalette::WindowText : QPalette::PlaceholderText;
        column.title->setForegroundRole(role);
        column.text->setForegroundRole(role);
    }
    arrange();
}

void FirstSteps::arrange()
{
    // Where there is little room, only the step to take is told in full; and not even that one while there is
    // no account, for then the page below tells of it and offers every way to one.
    const bool isNarrow = width() < roomForAll;
    const bool isPageBelow = m_step == FirstStep::Account;
    const QList<bool> hasButton{!m_facts.ownAccount && m_facts.practiceAccount, m_step == FirstStep::File,
                                true};
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const bool isTold = !isNarrow || (i == int(m_step) && !isPageBelow);
        m_columns.at(i).text->setVisible(isTold);
        m_columns.at(i).button->setVisible(isTold && hasButton.value(i));
        m_grid->setColumnStretch(3 * i + 1, isNarrow && isTold ? 3 : 1);
    }
}

void FirstSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mixed(t.panel, t.confirmed, 0.06));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partway
