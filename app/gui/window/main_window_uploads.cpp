// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/in_progress_page.h"
#include "app/gui/in_progress/upload_view.h"
#include "app/gui/transfers/queue_view.h"
#include "app/gui/window/destination_bar.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/settings_keys.h"
#include "app/gui/window/side_bar.h"
#include "app/gui/window/status_line.h"
#include "app/gui/window/tool_strip.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

/// The two views: the queue, and the uploads in progress on servers.
namespace partway {

QList<QAction *> MainWindow::viewActions()
{
    auto *transfers = new QAction(tr("T&ransfers"), this);
    transfers->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    connect(transfers, &QAction::triggered, this, [this] {
        m_side->chooseGroup(TransferGroup::All);
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    auto *uploads = new QAction(tr("In &progress on servers"), this);
    uploads->setToolTip(tr("Uploads that are neither finished nor aborted, whoever began them"));
    uploads->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(uploads, &QAction::triggered, this, [this] {
        m_side->chooseUploads({});
        m_uploads->view()->setFocus(Qt::ShortcutFocusReason);
    });
    return {transfers, uploads};
}

void MainWindow::connectUploads()
{
    connect(m_side, &SideBar::uploadsChosen, this, &MainWindow::lookAtUploads);
    connect(m_uploads, &InProgressPage::addAccountAsked, this, &MainWindow::addAccountAsked);
    connect(m_uploads, &InProgressPage::showAllAsked, m_tools->filter(), &QLineEdit::clear);
    connect(m_uploads, &InProgressPage::statusMoved, this, &MainWindow::refreshUploads);
}

bool MainWindow::looksAtUploads() const { return m_stack->currentWidget() == m_uploads; }

void MainWindow::lookAtQueue()
{
    m_wantedUploads = {};
    m_stack->setCurrentWidget(m_down);
    m_destination->setVisible(true);
    m_actions->setInSight(true);
    m_status->setAbout(StatusLine::About::Queue);
}

void MainWindow::lookAtUploads(const UploadPlace &place)
{
    m_wantedUploads = {};
    m_uploads->setPlace(place);
    const bool focused = m_down->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_uploads);
    if (focused) // and not whatever comes next
        m_uploads->view()->setFocus(Qt::OtherFocusReason);
    m_destination->setVisible(false);
    m_actions->setInSight(false);
    m_status->setAbout(StatusLine::About::Uploads);
    Q_EMIT uploadsShown(place);
}

void MainWindow::showUploads(const UploadPlace &place)
{
    showInFront();
    m_tools->filter()->clear();
    m_side->chooseUploads(place);
    m_uploads->view()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshUploads()
{
    const UploadModel &uploads = m_uploads->model();
    const bool asked = m_uploads->progress().doing != DeskProgress::Doing::NotListed;
    const QList<PlaceSums> places = uploads.places();
    m_side->setUploads(asked ? std::optional(uploads.totalsOf({}).sums) : std::nullopt, places);
    const bool found = std::any_of(places.cbegin(), places.cend(),
                                   [this](const PlaceSums &one) { return one.place == m_wantedUploads; });
    if (found)
        m_side->chooseUploads(UploadPlace(m_wantedUploads)); // which lets go of it
    m_status->setSelected(m_uploads->beginOfStatus());
    m_status->setUnfinished(m_uploads->unfinishedLine());
}

void MainWindow::recallView()
{
    if (!m_settings.value(QLatin1String(settingskey::uploadsShown)).toBool())
        return;
    m_side->chooseUploads({});
    m_wantedUploads = {AccountId{m_settings.value(QLatin1String(settingskey::uploadsAccount)).toString()},
                       m_settings.value(QLatin1String(settingskey::uploadsBucket)).toString()};
}

} // namespace partway
