// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/side_bar.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/plain_tool_tip.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/side_bar_delegate.h"
#include "app/text/error_sentence.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace partway {

namespace {

QString nameOf(TransferGroup group)
{
    switch (group) {
    case TransferGroup::All:
        return SideBar::tr("All");
    case TransferGroup::Active:
        return SideBar::tr("Active");
    case TransferGroup::Paused:
        return SideBar::tr("Paused");
    case TransferGroup::Finished:
        return SideBar::tr("Finished");
    case TransferGroup::Failed:
        return SideBar::tr("Failed");
    }
    Q_UNREACHABLE();
}

QStandardItem *heading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(true, siderole::heading);
    return item;
}

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
{
    m_model.appendRow(heading(tr("Transfers")));
    for (int i = 0; i < 5; ++i) {
        auto *item = new QStandardItem(nameOf(TransferGroup(i)));
        item->setData(i, siderole::group);
        item->setEditable(false);
        m_model.appendRow(item);
    }
    m_model.appendRow(heading(tr("In progress")));
    m_firstUploads = m_model.rowCount();
    auto *uploads = new QStandardItem(tr("All accounts"));
    uploads->setData(QVariant::fromValue(UploadPlace{}), siderole::uploads);
    uploads->setToolTip(plainToolTip(tr("Uploads on servers that are neither finished nor aborted")));
    uploads->setEditable(false);
    m_model.appendRow(uploads);
    m_model.appendRow(heading(tr("Accounts")));
    m_firstAccount = m_model.rowCount();

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SideBarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Lists and accounts"));
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);

    auto *addAccount = new QPushButton(tr("Add account…"), this);
    addAccount->setIcon(glyphIcon(Glyph::Add, palette()));
    addAccount->setAccessibleDescription(tr("Name another store to upload to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(addAccount);
    column->addLayout(foot);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SideBar::onCurrentChanged);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const AccountId account = accountAt(index); !account.isNull())
            Q_EMIT editAccountAsked(account);
    });
    connect(&m_model, &QStandardItemModel::itemChanged, this, &SideBar::onItemChanged);
    auto *remove = new QAction(tr("Remove account…"), m_list);
    remove->setShortcut(QKeySequence(QKeySequence::Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (const AccountId account = accountAt(m_list->currentIndex()); !account.isNull())
            Q_EMIT removeAccountAsked(account);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SideBar::showMenu);
    connect(addAccount, &QPushButton::clicked, this, &SideBar::addAccountAsked);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    chooseGroup(TransferGroup::All);
}

void SideBar::setCounts(const std::array<int, 5> &counts)
{
    for (int i = 0; i < int(counts.size()); ++i) {
        QStandardItem *item = m_model.item(i + 1);
        const int count = counts[size_t(i)];
        if (item->data(siderole::count).toInt() == count && item->data(siderole::count).isValid())
            continue;
        item->setData(count, siderole::count);
        item->setData(tr("%1, %Ln transfers", nullptr, count).arg(item->text()), Qt::AccessibleTextRole);
    }
}

void SideBar::setAccounts(const QList<Account> &accounts)
{
    const AccountId chosen = accountAt(m_list->currentIndex());
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model.removeRows(m_firstAccount, m_model.rowCount() - m_firstAccount);
        for (const Account &account : accounts) {
            auto *item = new QStandardItem(plainLine(account.name, 80));
            item->setData(account.id.value, siderole::account);
            item->setData(item->text(), siderole::name);
            item->setData(plainLine(account.endpoint.url.toDisplayString(QUrl::RemoveUserInfo)),
                          siderole::place);
            markAccount(*item);
            m_model.appendRow(item);
            if (account.id == chosen)
                m_list->setCurrentIndex(item->index());
            showPlaces(account.id);
        }
    }
    if (!m_list->currentIndex().isValid())
        chooseGroup(TransferGroup::All);
    m_list->viewport()->update();
}

void SideBar::setWithoutKeys(const QList<AccountId> &accounts)
{
    m_withoutKeys = accounts;
    const QSignalBlocker quiet(&m_model);
    for (int row = m_firstAccount; row < m_model.rowCount(); ++row)
        markAccount(*m_model.item(row));
    m_list->viewport()->update();
}

void SideBar::markAccount(QStandardItem &item) const
{
    const bool missing = m_withoutKeys.contains(AccountId{item.data(siderole::account).toString()});
    const QString place = item.data(siderole::place).toString();
    item.setData(missing, siderole::keysMissing);
    item.setToolTip(plainToolTip(missing ? tr("%1; its keys are missing").arg(place) : place));
    item.setData(missing ? tr("%1, keys are missing").arg(item.text()) : item.text(), Qt::AccessibleTextRole);
}

// Edited in place. Whoever keeps the accounts says what it is called from now on.
void SideBar::onItemChanged(const QStandardItem *item)
{
    const AccountId account{item->data(siderole::account).toString()};
    if (!account.isNull() && item->data(siderole::name).toString() != item->text())
        QMetaObject::invokeMethod(
            this, [this, account, name = item->text()] { Q_EMIT renameAccountAsked(account, name); },
            Qt::QueuedConnection); // the list may be filled anew then, which this item would not survive
}

void SideBar::chooseGroup(TransferGroup group) { m_list->setCurrentIndex(m_model.index(int(group) + 1, 0)); }

AccountId SideBar::accountAt(const QModelIndex &index) const
{
    return AccountId{index.data(siderole::account).toString()};
}

void SideBar::onCurrentChanged(const QModelIndex &index)
{
    if (const AccountId account = accountAt(index); !account.isNull())
        Q_EMIT accountChosen(account);
    else if (const Destination place = placeOf(index); !place.account.isNull())
        Q_EMIT placeChosen(place);
    else if (index.data(siderole::group).isValid())
        Q_EMIT groupChosen(TransferGroup(index.data(siderole::group).toInt()));
    else if (index.data(siderole::uploads).isValid())
        Q_EMIT uploadsChosen(index.data(siderole::uploads).value<UploadPlace>());
}

void SideBar::showMenu(const QPoint &at)
{
    const AccountId account = accountAt(m_list->indexAt(at));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!account.isNull()) {
        menu->addAction(tr("Edit…"), this, [this, account] { Q_EMIT editAccountAsked(account); });
        menu->addAction(tr("Test"), this, [this, account] { Q_EMIT testAccountAsked(account); });
        menu->addAction(tr("Enter keys…"), this, [this, account] { Q_EMIT keysAsked(account); });
        menu->addAction(tr("Rename"), this, [this, index = QPersistentModelIndex(m_list->indexAt(at))] {
            m_list->setCurrentIndex(index);
            m_list->edit(index);
        });
        menu->addAction(tr("Remove account…"), this, [this, account] { Q_EMIT removeAccountAsked(account); });
        menu->addSeparator();
    }
    menu->addAction(tr("Add account…"), this, &SideBar::addAccountAsked);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensFor(palette()).sideBar);
}

} // namespace partway
