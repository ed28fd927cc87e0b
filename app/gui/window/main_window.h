// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/destination.h"

#include <QWidget>

class QAction;
class QFileDialog;
class QMimeData;
class QSettings;
class QSplitter;

namespace partway {

class AccountDialogs;
class DestinationBar;
class DropOverlay;
class LowerPane;
class NoticeBar;
class QueueActions;
class QueuePort;
class QueueView;
class RateRecorder;
class SideBar;
class StatusLine;
class ToolStrip;

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
    /// Files from outside: dropped, pasted, chosen, given as arguments.
    void take(const QList<QUrl> &urls);
    /// The same, as soon as it is known where to: the practice store may only be starting.
    void takeWhenReady(const QList<QUrl> &urls);

    [[nodiscard]] SideBar *sideBar() const { return m_side; }
    [[nodiscard]] DestinationBar *destinationBar() const { return m_destination; }
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }
    [[nodiscard]] QueueView *queueView() const { return m_view; }
    [[nodiscard]] RateRecorder *rates() const { return m_rates; }
    [[nodiscard]] LowerPane *lowerPane() const { return m_lower; }
    [[nodiscard]] ToolStrip *toolStrip() const { return m_tools; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] QueueActions *actions() const { return m_actions; }
    [[nodiscard]] DropOverlay *dropOverlay() const { return m_overlay; }
    [[nodiscard]] TransferModel &model() { return m_model; }

Q_SIGNALS:
    void keysAsked(const partway::AccountId &account);
    void bucketsWanted(const partway::AccountId &account);
    void addAccountAsked();
    void importAccountsAsked();
    /// The practice store is wanted as an account.
    void practiceAsked();

public Q_SLOTS:
    void chooseFiles();
    void paste();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectQueue();
    void connectPieces();
    [[nodiscard]] QAction *addFilesAction();
    [[nodiscard]] class QMenu *buildMenu(QAction *addFiles);
    void onChanged(const QList<partway::Transfer> &transfers);
    void onSelectionMoved();
    void onDestinationChanged();
    void selectNewRow();
    void refreshTotals();
    void tellWhatWasNotTaken(const Intake &intake);
    void rememberDestination();
    void remember();
    void recall();

    QueuePort &m_queue;
    QSettings &m_settings;
    TransferModel m_model;
    SideBar *m_side = nullptr;
    DestinationBar *m_destination = nullptr;
    NoticeBar *m_notices = nullptr;
    QueueView *m_view = nullptr;
    RateRecorder *m_rates = nullptr;
    LowerPane *m_lower = nullptr;
    QueueActions *m_actions = nullptr;
    ToolStrip *m_tools = nullptr;
    StatusLine *m_status = nullptr;
    DropOverlay *m_overlay = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    TransferId m_watched;
    TransferId m_toSelect;
    quint64 m_nextTag = 1;
    QList<QUrl> m_heldBack; ///< given before there was a destination
    Destination m_wanted;   ///< remembered; its account may appear later
};

} // namespace partway
