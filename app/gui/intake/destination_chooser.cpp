// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/destination_chooser.h"

#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace partway {

namespace {

namespace placerole {
constexpr int account = Qt::UserRole + 1;
constexpr int bucket = Qt::UserRole + 2;
constexpr int prefix = Qt::UserRole + 3;
} // namespace placerole

enum class FolderRow { Up, Into, More };
constexpr int rowRole = Qt::UserRole + 1;
constexpr int nameRole = Qt::UserRole + 2;

QStandardItem *rowOf(const QString &text, FolderRow kind, const QString &name = {})
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(int(kind), rowRole);
    item->setData(name, nameRole);
    return item;
}

} // namespace

DestinationChooser::DestinationChooser(const QList<Account> &accounts, const QList<Destination> &recent,
                                       StorePort &store, CredentialStore &credentials, QWidget *parent)
    : QDialog(parent)
    , m_accounts(accounts)
    , m_browser(store, credentials)
    , m_places(new FlatTree(this))
    , m_folders(new FlatTree(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_newName(new QLineEdit(this))
    , m_newFolder(new QPushButton(tr("New folder"), this))
    , m_choose(new QPushButton(tr("Choose"), this))
{
    setWindowTitle(tr("Choose destination"));
    fillPlaces(recent);
    layOut();
    connectPieces();
}

void DestinationChooser::fillPlaces(const QList<Destination> &recent)
{
    const auto heading = [this](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setFlags(Qt::NoItemFlags);
        item->setData(tokensFor(palette()).muted, Qt::ForegroundRole);
        m_placeModel.appendRow(item);
    };
    const auto place = [this](const QString &text, const Destination &where) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        item->setData(where.account.value, placerole::account);
        item->setData(where.bucket, placerole::bucket);
        item->setData(where.prefix, placerole::prefix);
        m_placeModel.appendRow(item);
    };
    heading(tr("Accounts"));
    for (const Account &account : std::as_const(m_accounts))
        place(plainLine(account.name, 60), {account.id, {}, {}});
    QList<Destination> known;
    std::copy_if(recent.cbegin(), recent.cend(), std::back_inserter(known),
                 [this](const Destination &one) { return account(one.account) != nullptr; });
    if (known.isEmpty())
        return;
    heading(tr("Last used"));
    for (const Destination &one : std::as_const(known)) {
        place(tr("%1 on %2")
                  .arg(inItsOwnDirection(plainLine(objectText(one.bucket, one.prefix))),
                       plainLine(account(one.account)->name, 60)),
              one);
    }
}

const Account *DestinationChooser::account(const AccountId &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &one) { return one.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

void DestinationChooser::openAt(const Destination &at)
{
    if (m_accounts.isEmpty())
        return;
    const AccountId first = account(at.account) ? at.account : m_accounts.constFirst().id;
    goTo(first, first == at.account ? at.bucket : QString(), first == at.account ? at.prefix : QString());
    selectAccount(first);
    m_folders->setFocus();
    open();
}

void DestinationChooser::openFilled(const Destination &with)
{
    if (m_accounts.isEmpty())
        return;
    m_account = account(with.account) ? with.account : m_accounts.constFirst().id;
    m_bucket.clear();
    m_prefix.clear();
    m_folderModel.removeRows(0, m_folderModel.rowCount());
    m_newFolder->setEnabled(false);
    m_path->setText(with.bucket + QLatin1Char('/') + with.prefix);
    selectAccount(m_account);
    say(tr("A link named this place. Enter looks at it, “Choose” takes it; until then nothing is asked or "
           "sent."));
    m_path->setFocus();
    if (!isVisible())
        open();
}

void DestinationChooser::selectAccount(const AccountId &id)
{
    for (int row = 0; row < m_placeModel.rowCount(); ++row) {
        const QModelIndex index = m_placeModel.index(row, 0);
        if (index.data(placerole::account).toString() == id.value) {
            const QSignalBlocker quiet(m_places->selectionModel());
            m_places->setCurrentIndex(index);
            break;
        }
    }
}

void DestinationChooser::onPlaceChosen(const QModelIndex &index)
{
    const AccountId id{index.data(placerole::account).toString()};
    if (!id.isNull())
        goTo(id, index.data(placerole::bucket).toString(), index.data(placerole::prefix).toString());
}

void DestinationChooser::goTo(const AccountId &id, const QString &bucket, const QString &prefix)
{
    const Account *at = account(id);
    if (!at)
        return;
    m_account = id;
    m_bucket = bucket;
    m_prefix = prefix;
    m_path->setText(bucket.isEmpty() ? QString() : bucket + QLatin1Char('/') + prefix);
    m_folderModel.removeRows(0, m_folderModel.rowCount());
    m_newFolder->setEnabled(!bucket.isEmpty());
    say(tr("Asking %1…").arg(plainLine(at->name, 60)));
    m_browser.open(*at, bucket, prefix);
}

void DestinationChooser::onListed(const QStringList &names, bool more)
{
    const int last = m_folderModel.rowCount() - 1;
    if (last >= 0 && FolderRow(m_folderModel.index(last, 0).data(rowRole).toInt()) == FolderRow::More)
        m_folderModel.removeRow(last);
    if (m_folderModel.rowCount() == 0 && !m_bucket.isEmpty())
        m_folderModel.appendRow(rowOf(tr("Up"), FolderRow::Up));
    for (const QString &name : names)
        m_folderModel.appendRow(rowOf(plainLine(name), FolderRow::Into, name));
    if (more)
        m_folderModel.appendRow(rowOf(tr("More…"), FolderRow::More));
    if (!m_folders->currentIndex().isValid())
        m_folders->setCurrentIndex(m_folderModel.index(0, 0));
    if (m_bucket.isEmpty())
        say(names.isEmpty() ? tr("There is no bucket. Type the name of one that these keys may use.")
                            : tr("Choose a bucket. Enter opens it."));
    else
        say(tr("Enter opens a folder, Backspace goes up."));
}

void DestinationChooser::onFolderActivated(const QModelIndex &index)
{
    const QString name = index.data(nameRole).toString();
    switch (FolderRow(index.data(rowRole).toInt())) {
    case FolderRow::Up:
        goUp();
        break;
    case FolderRow::Into:
        if (m_bucket.isEmpty())
            goTo(m_account, name, {});
        else
            goTo(m_account, m_bucket, m_prefix + name + QLatin1Char('/'));
        break;
    case FolderRow::More:
        m_browser.more();
        break;
    }
}

void DestinationChooser::goUp()
{
    if (m_prefix.isEmpty()) {
        goTo(m_account, {}, {});
        return;
    }
    const qsizetype slash = m_prefix.lastIndexOf(QLatin1Char('/'), -2);
    goTo(m_account, m_bucket, m_prefix.left(slash + 1));
}

Destination DestinationChooser::destination() const
{
    QString typed = m_path->text().trimmed();
    if (typed.startsWith(QLatin1String("s3://")))
        typed.remove(0, 5);
    const qsizetype slash = typed.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return {m_account, typed, {}};
    return {m_account, typed.left(slash), normalizedPrefix(typed.mid(slash + 1))};
}

void DestinationChooser::onPathEdited()
{
    const Destination typed = destination();
    goTo(typed.account, typed.bucket, typed.prefix);
    m_folders->setFocus();
}

void DestinationChooser::addFolder()
{
    const QString name = normalizedPrefix(m_newName->text());
    if (name.isEmpty())
        return;
    m_newName->clear();
    m_newName->hide();
    m_prefix += name;
    m_path->setText(m_bucket + QLatin1Char('/') + m_prefix);
    m_folderModel.removeRows(0, m_folderModel.rowCount());
    m_folderModel.appendRow(rowOf(tr("Up"), FolderRow::Up));
    m_folders->setCurrentIndex(m_folderModel.index(0, 0));
    say(tr("Nothing is made at the store: the folder exists with the first file that is uploaded into it."));
    m_choose->setFocus();
}

void DestinationChooser::say(const QString &text, bool withRetry)
{
    m_message->setText(text);
    m_retry->setVisible(withRetry);
}

QString DestinationChooser::message() const { return m_message->text(); }

void DestinationChooser::keyPressEvent(QKeyEvent *event)
{
    const bool inList = m_folders->hasFocus();
    if (inList && event->key() == Qt::Key_Backspace && !m_bucket.isEmpty())
        goUp();
    else
        QDialog::keyPressEvent(event);
}

} // namespace partway
