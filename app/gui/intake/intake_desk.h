// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/given_place.h"
#include "app/gui/intake/intake_ports.h"
#include "app/gui/intake/queue_feeder.h"
#include "app/gui/intake/recent_destinations.h"
#include "app/gui/window/destination.h"
#include "core/engine/folder/folder_upload.h"
#include "core/engine/savings_ledger.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class QThreadPool;

namespace partway {

class DestinationChooser;
class MainWindow;

/// Takes files in for the window: knows where they go, sends each lot on its way as a Delivery, and feeds the
/// queue with what comes of it.
class IntakeDesk : public QObject
{
    Q_OBJECT
public:
    IntakeDesk(const IntakePorts &ports, MainWindow &window);
    ~IntakeDesk() override;

    /// To where the destination bar says. An s3:// address among them only ever fills the dialog that asks
    /// where to.
    void take(const QList<QUrl> &urls);
    /// To a place that need not be complete: a null account is the bar's; without a bucket, the last one of
    /// that account, or the person is asked.
    void takeTo(const QList<QUrl> &urls, const Destination &where, SourceKind source = SourceKind::File);
    /// To where the destination bar says, as soon as it says so: the practice store may only be starting.
    void takeWhenReady(const QList<QUrl> &urls);

    /// Where a drop on this place would go, completed from what is remembered.
    [[nodiscard]] Destination completed(const Destination &where) const;
    /// "s3://rushes/day1/ on Storj".
    [[nodiscard]] QString textOf(const Destination &where) const;
    /// So many lots are on their way to the queue.
    [[nodiscard]] qsizetype underWay() const { return m_underWay; }

Q_SIGNALS:
    /// Uploads that files of a lot met were removed, and so much is not paid for any more.
    void freed(const QList<partway::Saving> &savings);

private:
    void onDestinationChanged();
    void deliver(const QList<QUrl> &urls, const Destination &where, SourceKind source);
    void showPlaces(const AccountId &account);
    void askForAccount();
    void feed(QList<TransferRequest> requests);
    /// Folders as one row each, but those that are on their way to the same place already.
    void feedFolders(const QList<FolderRequest> &requests);
    void onHeldBack(const QList<TransferRequest> &requests);
    /// Asks where to; what is chosen becomes the bar's destination, and the files go there.
    void choose(const Destination &at, const QList<QUrl> &urls, SourceKind source);
    DestinationChooser *makeChooser(const QList<QUrl> &urls, SourceKind source = SourceKind::File);
    /// Fills the dialog with a place that a link named, and does no more.
    void offer(const GivenPlace &place, const QList<QUrl> &urls);

    IntakePorts m_ports;
    MainWindow &m_window;
    std::shared_ptr<QThreadPool> m_pool;
    RecentDestinations m_recent;
    QueueFeeder m_feeder;
    QList<QUrl> m_waiting;                  ///< given before there was a destination
    QPointer<DestinationChooser> m_offered; ///< filled by a link, and still open
    QList<TransferRequest> m_doubles;       ///< may be added anyway
    qsizetype m_underWay = 0;
    int m_deliveries = 0;
};

} // namespace partway
