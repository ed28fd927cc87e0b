// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/order_actions.h"

#include "app/gui/queue/queue_port.h"
#include "app/gui/theme/icons.h"
#include "app/gui/transfers/queue_move.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/notice_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace partway {

namespace {

bool haveAll(const QList<const Transfer *> &transfers, Priority wanted)
{
    return !transfers.isEmpty() &&
           std::all_of(transfers.cbegin(), transfers.cend(),
                       [wanted](const Transfer *transfer) { return transfer->request.priority == wanted; });
}

} // namespace

OrderActions::OrderActions(QueuePort &queue, TransferModel &model, QueueView &view, NoticeBar &notices)
    : QObject(&view)
    , m_queue(queue)
    , m_model(model)
    , m_view(view)
    , m_notices(notices)
    , m_priorities(new QActionGroup(this))
{
    toTop = make(tr("To the &top"), QKeySequence(Qt::ALT | Qt::Key_Home));
    up = make(tr("&Up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    down = make(tr("&Down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    toBottom = make(tr("To the &bottom"), QKeySequence(Qt::ALT | Qt::Key_End));
    connect(toTop, &QAction::triggered, this, [this] { move(Step::Top); });
    connect(up, &QAction::triggered, this, [this] { move(Step::Up); });
    connect(down, &QAction::triggered, this, [this] { move(Step::Down); });
    connect(toBottom, &QAction::triggered, this, [this] { move(Step::Bottom); });

    high = make(tr("&High"), QKeySequence(Qt::ALT | Qt::Key_1));
    normal = make(tr("&Normal"), QKeySequence(Qt::ALT | Qt::Key_2));
    low = make(tr("&Low"), QKeySequence(Qt::ALT | Qt::Key_3));
    high->setIcon(glyphIcon(Glyph::PriorityHigh, m_view.palette()));
    low->setIcon(glyphIcon(Glyph::PriorityLow, m_view.palette()));
    connect(high, &QAction::triggered, this, [this] { give(Priority::High); });
    connect(normal, &QAction::triggered, this, [this] { give(Priority::Normal); });
    connect(low, &QAction::triggered, this, [this] { give(Priority::Low); });
    m_priorities->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *action : {high, normal, low}) {
        action->setCheckable(true);
        m_priorities->addAction(action);
    }

    connect(&m_view, &QueueView::rowsDropped, this, &OrderActions::dropAt);
    connect(&m_view, &QueueView::dragRefused, this, &OrderActions::tellThatRowsAreSorted);
    connect(&m_view, &QueueView::selectionMoved, this, &OrderActions::refresh);
    connect(&m_model, &TransferModel::factsChanged, this, &OrderActions::refresh);
    refresh();
}

QAction *OrderActions::make(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    return action;
}

void OrderActions::addToMenu(QMenu &menu)
{
    QMenu *order = menu.addMenu(tr("Mo&ve"));
    for (QAction *action : {toTop, up, down, toBottom})
        order->addAction(action);
    QMenu *priority = menu.addMenu(tr("Priori&ty"));
    for (QAction *action : {high, normal, low})
        priority->addAction(action);
    // Looked at when it is shown only: it changes without the rows' other facts.
    connect(priority, &QMenu::aboutToShow, this, [this] {
        const QList<const Transfer *> selected = m_view.selectedTransfers();
        high->setChecked(haveAll(selected, Priority::High));
        normal->setChecked(haveAll(selected, Priority::Normal));
        low->setChecked(haveAll(selected, Priority::Low));
    });
    connect(&menu, &QMenu::aboutToShow, this, [this, order, priority] {
        order->setEnabled(toTop->isEnabled());
        priority->setEnabled(high->isEnabled());
    });
}

void OrderActions::refresh()
{
    const int selected = m_view.selectedCount();
    for (QAction *action : {toTop, up, down, toBottom})
        action->setEnabled(selected > 0 && selected < m_model.rowCount());
    // What is over has no turn any more.
    const bool unfinished =
        m_view.selectedFacts().testAnyFlags(Facts(Fact::Active) | Fact::Paused | Fact::Failed);
    m_priorities->setEnabled(unfinished);
}

QList<TransferId> OrderActions::selectedIds() const
{
    QList<TransferId> ids;
    for (const Transfer *transfer : m_view.selectedTransfers())
        ids.append(transfer->id);
    return ids;
}

void OrderActions::move(Step step)
{
    const std::vector<int> rows = m_view.selectedRows();
    if (rows.empty())
        return;
    switch (step) {
    case Step::Top:
        m_queue.move(selectedIds(), 0);
        break;
    case Step::Up:
        dropAt(rows.front() - 1);
        break;
    case Step::Down:
        dropAt(rows.back() + 2);
        break;
    case Step::Bottom:
        m_queue.move(selectedIds(), m_model.rowCount());
        break;
    }
}

void OrderActions::dropAt(int gap)
{
    if (!m_view.filter().isInQueueOrder()) {
        tellThatRowsAreSorted();
        return;
    }
    const QList<TransferId> ids = selectedIds();
    if (!ids.isEmpty())
        m_queue.move(ids, positionForGap(m_view, gap));
}

void OrderActions::give(Priority priority)
{
    QList<TransferId> ids;
    for (const Transfer *transfer : m_view.selectedTransfers()) {
        if (!transfer->isFinal())
            ids.append(transfer->id);
    }
    if (!ids.isEmpty())
        m_queue.setPriority(ids, priority);
}

void OrderActions::tellThatRowsAreSorted()
{
    m_notices.tell(QStringLiteral("order"),
                   {NoticeKind::Plain,
                    tr("The list is sorted by a column. Rows can be moved while it shows the order in which "
                       "they take their turn."),
                    tr("Show queue order"), [this] { m_view.showQueueOrder(); }});
}

} // namespace partway
