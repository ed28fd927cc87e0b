// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/main_window.h"

#include "app/gui/accounts/first_start.h"
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/log/log_pane.h"
#include "app/gui/parts/parts_pane.h"
#include "app/gui/platform/show_in_folder.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/speed/rate_recorder.h"
#include "app/gui/speed/speed_pane.h"
#include "app/gui/theme/accessible_role.h"
#include "app/gui/transfers/empty_state.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/drop_overlay.h"
#include "app/gui/window/export_actions.h"
#include "app/gui/window/lower_pane.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/order_actions.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/settings_keys.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/speed_limit_box.h"
#include "app/gui/window/status_chips.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"
#include "app/gui/window/window_menu.h"
#include "app/text/error_sentence.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partway {

MainWindow::MainWindow(QueuePort &queue, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_settings(settings)
{
    setWindowTitle(tr("Partway"));
    setAcceptDrops(true);
    setAccessibleRole(*this, QAccessible::Window);
    build();
    connectQueue();
    connectPieces();
    connectUploads();
    recall();
    onSelectionMoved();
    refreshTotals();
    recallView();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_side = new SideBar(this);
    m_destination = new DestinationBar(this);
    m_notices = new NoticeBar(this);
    auto *queue = new QWidget(this);
    m_bands = new QVBoxLayout(queue);
    m_bands->setContentsMargins(0, 0, 0, 0);
    m_bands->setSpacing(0);
    auto *transfers = new QWidget(queue);
    m_bands->addWidget(transfers, 1);
    m_view = new QueueView(m_model, transfers);
    auto *rows = new QVBoxLayout(transfers);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_rates = new RateRecorder(m_model, this);
    m_below = new QStackedWidget(this);
    m_lower = new LowerPane(*m_rates, m_below);
    m_below->addWidget(m_lower);
    m_actions = new QueueActions(m_queue, m_model, *m_view, *this);
    m_order = new OrderActions(m_queue, m_model, *m_view, *m_notices);
    m_export = new ExportActions(m_model, *m_notices, m_settings, *this);
    m_status = new StatusLine(this);
    m_chips = new StatusChips(this); // before the tools: Tab goes down the window and begins again above
    const AddActions add = addActions();
    m_menu = new WindowMenu(this);
    m_tools = new ToolStrip(add, *m_actions, m_menu, this);
    fillMenu(add);
    m_overlay = new DropOverlay(this);

    m_down = new QSplitter(Qt::Vertical, this);
    m_down->addWidget(queue);
    m_down->addWidget(m_below);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setCollapsible(0, false);
    m_uploads = new InProgressPage(m_feed, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_down);
    m_stack->addWidget(m_uploads);
    auto *main = new QWidget(this);
    auto *right = new QVBoxLayout(main);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_destination);
    right->addWidget(m_notices);
    right->addWidget(m_stack, 1);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setHandleWidth(1);
    m_across->addWidget(m_side);
    m_across->addWidget(main);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    m_across->setSizes({216, 1064});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_across, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_chips);
    column->addLayout(foot);
    setMinimumSize(720, 480);
    m_view->setFocus();
}

void MainWindow::connectQueue()
{
    connect(&m_queue, &QueuePort::changed, &m_feed, &SnapshotFeed::change);
    connect(&m_queue, &QueuePort::removed, &m_feed, &SnapshotFeed::remove);
    connect(&m_feed, &SnapshotFeed::changed, this, &MainWindow::onChanged);
    connect(&m_feed, &SnapshotFeed::removed, this,
            [this](const QList<TransferId> &ids) { m_model.drop(ids); });
    connect(&m_queue, &QueuePort::partsChanged, this,
            [this](TransferId id, const QList<Part> &parts, bool all) {
                if (id == m_watched)
                    m_lower->parts()->setParts(parts, all);
            });
    connect(&m_queue, &QueuePort::logged, this,
            [this](TransferId id, const QList<LogEntry> &entries, bool all) {
                if (id == m_watched)
                    m_lower->log()->setEntries(entries, all);
            });
    connect(m_lower->parts(), &PartsPane::sendAgainAsked, &m_queue, &QueuePort::sendAgain);
    connect(&m_queue, &QueuePort::added, this, [this](quint64, const QList<TransferId> &ids) {
        if (!ids.isEmpty() && m_view->selectedCount() == 0 && m_below->currentWidget() == m_lower)
            m_toSelect = ids.constFirst(); // its row may come a moment later
        selectNewRow();
    });
    const auto tell = [this](const QString &name, const Error &error, Occasion occasion) {
        const QString text = errorSentence(error, {.occasion = occasion}).whole();
        m_notices->tell(name, {NoticeKind::Problem, text, {}, {}});
    };
    connect(&m_queue, &QueuePort::addFailed, this,
            [tell](quint64, const Error &error) { tell(QStringLiteral("add"), error, Occasion::Question); });
    connect(&m_queue, &QueuePort::journalFailed, this,
            [tell](const Error &error) { tell(QStringLiteral("journal"), error, Occasion::Transfer); });
    connect(&m_queue, &QueuePort::startFailed, this,
            [tell](const Error &error) { tell(QStringLiteral("journal"), error, Occasion::Question); });
}

void MainWindow::connectPieces()
{
    connect(&m_model, &TransferModel::updated, this, &MainWindow::refreshTotals);
    connect(&m_folders, &FolderModel::updated, this, &MainWindow::refreshTotals);
    connect(m_view, &QueueView::selectionMoved, this, &MainWindow::onSelectionMoved);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->addToMenu(*menu, *m_order);
        Q_EMIT rowMenuOpening(menu);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view->emptyState(), &EmptyState::chooseFilesAsked, this, &MainWindow::chooseFiles);
    connect(m_view->emptyState(), &EmptyState::showAllAsked, this, [this] {
        m_tools->filter()->clear();
        m_side->chooseGroup(TransferGroup::All);
    });
    connect(m_side, &SideBar::groupChosen, this, [this](TransferGroup group) {
        lookAtQueue();
        m_view->filter().setAccount({});
        m_view->filter().setGroup(group);
        m_view->refreshEmptyState();
    });
    connect(m_side, &SideBar::accountChosen, this, [this](const AccountId &account) {
        lookAtQueue();
        m_view->filter().setGroup(TransferGroup::All);
        m_view->filter().setAccount(account);
        m_view->refreshEmptyState();
    });
    connect(m_side, &SideBar::placeChosen, this, &MainWindow::lookAtQueue);
    connect(m_side, &SideBar::addAccountAsked, this, &MainWindow::addAccountAsked);
    connect(m_view->firstStart(), &FirstStart::addAccountAsked, this, &MainWindow::addAccountAsked);
    connect(m_view->firstStart(), &FirstStart::importAccountsAsked, this, &MainWindow::importAccountsAsked);
    connect(m_view->firstStart(), &FirstStart::practiceAsked, this, &MainWindow::practiceAsked);
    connect(m_tools->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->filter().setWords(text);
        m_view->refreshEmptyState();
        m_uploads->setWords(text);
    });
    connect(m_tools->speedLimit(), &SpeedLimitBox::limitChosen, this, &MainWindow::speedChosen);
    connect(m_destination, &DestinationBar::changed, this, &MainWindow::onDestinationChanged);
    connect(m_destination, &DestinationBar::bucketsWanted, this, &MainWindow::bucketsWanted);
    connect(m_actions, &QueueActions::keysAsked, this, &MainWindow::keysAsked);
    connect(m_actions, &QueueActions::showInFolderAsked, this, &showInFolder);
    connect(m_export, &ExportActions::showInFolderAsked, this, &showInFolder);
    connect(m_side, &SideBar::keysAsked, this, &MainWindow::keysAsked);
    connect(m_lower->problem(), &ProblemStrip::remedyAsked, m_actions, &QueueActions::apply);
}

void MainWindow::setAccounts(const QList<Account> &accounts)
{
    m_model.setAccounts(accounts);
    m_folders.setAccounts(accounts);
    m_side->setAccounts(accounts);
    m_destination->setAccounts(accounts);
    m_uploads->setAccounts(accounts);
    m_view->setHasAccounts(!accounts.isEmpty());
    m_below->setVisible(!m_view->isFirstStart());
    const bool known = std::any_of(accounts.cbegin(), accounts.cend(),
                                   [this](const Account &account) { return account.id == m_wanted.account; });
    if (known) {
        m_destination->setDestination(m_wanted);
        m_wanted = {};
    }
}

void MainWindow::suggestDestination(const Destination &destination)
{
    if (!m_destination->destination().isComplete() && m_wanted.account.isNull())
        m_destination->setDestination(destination);
}

void MainWindow::selectNewRow()
{
    if (m_toSelect.isNull() || m_model.rowOf(m_toSelect) < 0)
        return;
    if (m_view->selectedCount() == 0)
        m_view->select(m_toSelect);
    m_toSelect = {};
}

void MainWindow::onChanged(const QList<Transfer> &transfers, bool more)
{
    m_model.upsert(transfers, more);
    selectNewRow();
    const bool watched = std::any_of(transfers.cbegin(), transfers.cend(),
                                     [this](const Transfer &transfer) { return transfer.id == m_watched; });
    if (watched)
        onSelectionMoved();
}

void MainWindow::onSelectionMoved()
{
    const Transfer *one = m_view->onlySelected();
    const TransferId id = one ? one->id : TransferId{};
    const QString account = one ? m_model.accountName(one->request.account) : QString();
    m_lower->setTransfer(one, account, m_view->selectedCount());
    if (id == m_watched)
        return;
    m_watched = id;
    m_queue.watchParts(id);
}

Totals MainWindow::totals() const
{
    RunningTotals sums = m_model.sums().running();
    for (const FolderUpload &folder : m_folders.folders())
        sums.add(folder);
    return sums.totals();
}

void MainWindow::placeFolders(QWidget *band, QWidget *files)
{
    m_bands->insertWidget(0, band);
    m_below->addWidget(files);
    setTabOrder(band, m_view);
}

void MainWindow::showBelow(QWidget *pane) { m_below->setCurrentWidget(pane ? pane : m_lower); }

void MainWindow::refreshTotals()
{
    Totals sums = totals();
    m_left.update(sums.left, std::chrono::steady_clock::now());
    sums.left = sums.active > 0 ? m_left.shown() : std::nullopt;
    std::array<int, 5> groups = m_model.sums().groups();
    const std::array<int, 5> folders = m_folders.groups();
    for (size_t group = 0; group < groups.size(); ++group)
        groups[group] += folders[group];
    m_side->setCounts(groups);
    m_status->setTotals(sums);
    m_below->setVisible(!m_view->isFirstStart());
    m_lower->speed()->setLimit(double(m_tools->speedLimit()->limit()));
}

} // namespace partway
