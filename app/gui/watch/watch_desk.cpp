// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch/watch_desk.h"

#include "app/accounts/account_store.h"
#include "app/gui/intake/destination_chooser.h"
#include "app/gui/intake/intake_settings.h"
#include "app/gui/watch/watch_dialog.h"
#include "app/gui/watch/watch_form.h"
#include "app/gui/watch/watch_port.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/notice_bar.h"
#include "app/gui/window/window_menu.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/transfer_text.h"

#include <QAction>
#include <QDir>

#include <algorithm>

namespace partway {

WatchDesk::WatchDesk(const Ports &ports, MainWindow &window)
    : QObject(&window)
    , m_ports(ports)
    , m_window(window)
    , m_recent(ports.settings)
{
    auto *action = new QAction(tr("Watched fol&ders…"), this);
    action->setToolTip(tr("Uploads what appears in a folder"));
    connect(action, &QAction::triggered, this, &WatchDesk::open);
    window.menu()->addIntake(action);
    connect(&ports.watches, &WatchPort::changed, this, &WatchDesk::onChanged);
    connect(&ports.watches, &WatchPort::leftAlone, this, &WatchDesk::onLeftAlone);
    connect(&ports.watches, &WatchPort::failed, this, &WatchDesk::onFailed);
}

QString WatchDesk::textOf(const Destination &where) const
{
    const QString place = inItsOwnDirection(plainLine(objectText(where.bucket, where.prefix)));
    const auto account = m_ports.accounts.account(where.account);
    return account ? tr("%1 on %2", "a place, an account").arg(place, plainLine(account->name, 60)) : place;
}

QString WatchDesk::nameOf(const WatchRecord &record)
{
    return inItsOwnDirection(plainLine(QDir::toNativeSeparators(record.request.folder.root), 120));
}

QString WatchDesk::noticeOf(WatchId id) { return QStringLiteral("watch/%1").arg(id.value); }

void WatchDesk::open()
{
    if (!m_dialog) {
        m_dialog = new WatchDialog(
            [this](const FolderRequest &folder) {
                return textOf({folder.account, folder.bucket, folder.prefix});
            },
            &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &WatchDialog::addAsked, this, &WatchDesk::ask);
        connect(m_dialog, &WatchDialog::changeAsked, &m_ports.watches, &WatchPort::change);
        connect(m_dialog, &WatchDialog::removeAsked, &m_ports.watches, &WatchPort::remove);
    }
    m_dialog->setWatches(m_watches);
    m_dialog->open();
}

// ---- what the engine tells

void WatchDesk::onChanged(const QList<WatchStatus> &watches)
{
    m_watches = watches;
    if (m_dialog)
        m_dialog->setWatches(watches);
    tellOfLost();
}

void WatchDesk::tellOfLost()
{
    QSet<qint64> lost;
    for (const WatchStatus &watch : std::as_const(m_watches)) {
        if (!watch.record.on || !watch.error)
            continue;
        lost.insert(watch.record.id.value);
        if (m_lost.contains(watch.record.id.value))
            continue; // told, and perhaps closed
        m_window.notices()->tell(noticeOf(watch.record.id),
                                 {NoticeKind::Attention,
                                  tr("%1 is watched, but cannot be read just now. Bring it back, or plug its "
                                     "drive in: what appears "
                                     "there is uploaded as soon as it can be read again.")
                                      .arg(nameOf(watch.record)),
                                  tr("Watched folders…"), [this] { open(); }});
    }
    for (const qint64 id : std::as_const(m_lost))
        if (!lost.contains(id))
            m_window.notices()->withdraw(noticeOf(WatchId{id}));
    m_lost = lost;
}

void WatchDesk::onLeftAlone(WatchId id, qsizetype files)
{
    const auto found = std::find_if(m_watches.cbegin(), m_watches.cend(),
                                    [id](const WatchStatus &watch) { return watch.record.id == id; });
    if (found == m_watches.cend())
        return;
    WatchRecord all = found->record;
    all.request.existing = true;
    m_window.notices()->tell(noticeOf(id) + QLatin1String("/there"),
                             {NoticeKind::Plain,
                              tr("%1 is watched from now on. %Ln files are there already and are left alone "
                                 "as long as they do not "
                                 "change.",
                                 nullptr, int(files))
                                  .arg(nameOf(all)),
                              tr("Upload them, too"), [this, all] { m_ports.watches.change(all); }});
}

void WatchDesk::onFailed(const Error &error)
{
    m_window.notices()->tell(
        QStringLiteral("watch"),
        {NoticeKind::Problem, errorSentence(error, {.occasion = Occasion::Question}).whole(), {}, {}});
}

// ---- a new one

void WatchDesk::ask()
{
    auto *form = new WatchForm(m_dialog);
    form->setAttribute(Qt::WA_DeleteOnClose);
    const Destination &where = m_window.destinationBar()->destination();
    if (where.isComplete() && m_ports.accounts.account(where.account))
        form->setDestination(where, textOf(where));
    connect(form, &WatchForm::placeWanted, this, [this, form] { choosePlace(*form); });
    connect(form, &QDialog::accepted, this, [this, form] { take(*form); });
    form->open();
}

void WatchDesk::choosePlace(WatchForm &form)
{
    auto *chooser = new DestinationChooser(m_ports.accounts.accounts(), m_recent.all(), m_ports.store,
                                           m_ports.credentials, &form);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &DestinationChooser::chosen, &form,
            [this, &form](const Destination &where) { form.setDestination(where, textOf(where)); });
    chooser->openAt(form.destination());
}

void WatchDesk::take(const WatchForm &form)
{
    WatchRequest request = form.request();
    request.folder.options.excludes = WatchRequest::unfinishedNames();
    const QStringList own = excludeSettings(m_ports.settings).rules().patterns();
    for (const QString &pattern : own)
        if (!request.folder.options.excludes.contains(pattern))
            request.folder.options.excludes.append(pattern);
    m_ports.watches.add(request);
}

} // namespace partway
