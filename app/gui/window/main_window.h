// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/folders/folder_model.h"
#include "app/gui/in_progress/upload_name.h"
#include "app/gui/queue/snapshot_feed.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/add_actions.h"
#include "app/gui/window/close_question.h"
#include "app/gui/window/destination.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QAction;
class QFileDialog;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace partway {

class AccountDialogs;
class DestinationBar;
class DropOverlay;
class ExportActions;
class InProgressPage;
class LowerPane;
class NoticeBar;
class OrderActions;
class QueueActions;
class QueuePort;
class QueueView;
class RateRecorder;
class SideBar;
class StatusChips;
class StatusLine;
class ToolStrip;
class WindowMenu;

/// The window: puts the pieces together and lets files in. Knows the engine as a QueuePort only.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(QueuePort &queue, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setAccounts(const QList<partway::Account> &accounts);
    /// Where files go from now on, unless the person had chosen another place before.
    void suggestDestination(const Destination &destination);
    /// How the place is called that a drop on this one would go to; empty where it would be asked for.
    void setDestinationNames(std::function<QString(const Destination &)> nameOf);

    /// Where the window can hide and be found again, asked whenever it closes.
    void setHidingPlace(std::function<bool()> isThere);
    /// Brings the window up and the row into view, whatever was filtered.
    void showTransfer(TransferId id);
    /// Brings the window up with the uploads in progress of that place.
    void showUploads(const UploadPlace &place = {});
    /// The person is looking at it.
    [[nodiscard]] bool isInFront() const;

    [[nodiscard]] SideBar *sideBar() const { return m_side; }
    [[nodiscard]] DestinationBar *destinationBar() const { return m_destination; }
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }
    [[nodiscard]] QueueView *queueView() const { return m_view; }
    [[nodiscard]] InProgressPage *inProgress() const { return m_uploads; }
    [[nodiscard]] bool looksAtUploads() const;
    [[nodiscard]] RateRecorder *rates() const { return m_rates; }
    [[nodiscard]] LowerPane *lowerPane() const { return m_lower; }
    [[nodiscard]] ToolStrip *toolStrip() const { return m_tools; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] StatusChips *statusChips() const { return m_chips; }
    [[nodiscard]] WindowMenu *menu() const { return m_menu; }
    [[nodiscard]] QueueActions *actions() const { return m_actions; }
    [[nodiscard]] OrderActions *orderActions() const { return m_order; }
    [[nodiscard]] ExportActions *exportActions() const { return m_export; }
    [[nodiscard]] DropOverlay *dropOverlay() const { return m_overlay; }
    [[nodiscard]] TransferModel &model() { return m_model; }
    [[nodiscard]] FolderModel &folders() { return m_folders; }
    /// Sums over transfers and folders.
    [[nodiscard]] Totals totals() const;
    /// A band above the transfers, and what stands in for the lower pane where a folder is selected.
    void placeFolders(QWidget *band, QWidget *files);
    void showBelow(QWidget *pane);
    /// What the queue tells, in pieces that keep nobody waiting.
    [[nodiscard]] const SnapshotFeed &feed() const { return m_feed; }

Q_SIGNALS:
    void keysAsked(const partway::AccountId &account);
    void bucketsWanted(const partway::AccountId &account);
    void addAccountAsked();
    /// The menu of the selected rows is about to be shown: whoever has something for it adds it now.
    void rowMenuOpening(QMenu *menu);
    /// Chosen in the tool strip.
    void speedChosen(qint64 bytesPerSecond);
    /// The uploads in progress are looked at, of that place.
    void uploadsShown(const partway::UploadPlace &place);
    /// For good: the program ends.
    void closed();
    /// Files from outside: dropped, pasted, chosen. A destination without an account: the bar's.
    /// `source`: files that are still being written, or whole ones.
    void filesGiven(const QList<QUrl> &urls, const partway::Destination &where, partway::SourceKind source);
    void importAccountsAsked();
    /// The practice store is wanted as an account.
    void practiceAsked();

public Q_SLOTS:
    void showInFront();
    /// Ends the program, after a question where transfers would stop.
    void quit();
    void chooseFiles();
    void chooseGrowingFiles();
    void chooseFolder();
    void paste();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectQueue();
    void connectPieces();
    [[nodiscard]] AddActions addActions();
    void fillMenu(const AddActions &add);
    [[nodiscard]] QList<QAction *> viewActions();
    void connectUploads();
    void lookAtQueue();
    void lookAtUploads(const UploadPlace &place);
    void refreshUploads();
    void recallView();
    void chooseWith(QFileDialog &dialog, SourceKind source);
    void invite(const QPoint &at, Qt::KeyboardModifiers keys);
    [[nodiscard]] Destination destinationAt(const QPoint &at) const;
    void onChanged(const QList<partway::Transfer> &transfers, bool more);
    void onSelectionMoved();
    void onDestinationChanged();
    void selectNewRow();
    void refreshTotals();
    void rememberDestination();
    void remember();
    void recall();

    QueuePort &m_queue;
    QSettings &m_settings;
    TransferModel m_model;
    FolderModel m_folders;
    SnapshotFeed m_feed;
    SteadyLeft m_left;
    SideBar *m_side = nullptr;
    DestinationBar *m_destination = nullptr;
    NoticeBar *m_notices = nullptr;
    QueueView *m_view = nullptr;
    RateRecorder *m_rates = nullptr;
    LowerPane *m_lower = nullptr;
    QStackedWidget *m_below = nullptr; ///< the lower pane, and what stands in for it
    QVBoxLayout *m_bands = nullptr;    ///< above the transfers
    QueueActions *m_actions = nullptr;
    OrderActions *m_order = nullptr;
    ExportActions *m_export = nullptr;
    ToolStrip *m_tools = nullptr;
    StatusLine *m_status = nullptr;
    StatusChips *m_chips = nullptr;
    WindowMenu *m_menu = nullptr;
    DropOverlay *m_overlay = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    InProgressPage *m_uploads = nullptr;
    QStackedWidget *m_stack = nullptr;
    UploadPlace m_wantedUploads; ///< remembered; its bucket may be listed later
    TransferId m_watched;
    TransferId m_toSelect;
    std::function<bool()> m_trayThere;
    Leaving m_leaving = Leaving::Window;
    std::function<QString(const Destination &)> m_nameOf;
    Destination m_wanted; ///< remembered; its account may appear later
};

} // namespace partway
