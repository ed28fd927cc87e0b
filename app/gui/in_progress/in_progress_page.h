// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/desk_progress.h"
#include "app/gui/in_progress/own_uploads.h"
#include "app/gui/in_progress/upload_model.h"

#include <QWidget>

class QAction;
class QMenu;

namespace partway {

class EmptyPanel;
class FiguresBar;
class NoticeBar;
class UploadView;

/// The rescue desk: what lies unfinished on servers, and what can be done about it. Shows and asks; does
/// nothing of it itself.
class InProgressPage : public QWidget
{
    Q_OBJECT
public:
    explicit InProgressPage(const SnapshotFeed &feed, QWidget *parent = nullptr);
    ~InProgressPage() override;

    void setAccounts(const QList<partway::Account> &accounts);
    void setPlace(const UploadPlace &place);
    void setWords(const QString &text);
    void setProgress(const partway::DeskProgress &progress);
    [[nodiscard]] const DeskProgress &progress() const { return m_progress; }

    /// "2 selected: 73.1 GB, $0.51 a month would be freed", or how far the listing is.
    [[nodiscard]] QString beginOfStatus() const;
    /// "On servers, unfinished: 412 GB, $2.88 a month, 2 expire soon"; empty before anything was listed.
    [[nodiscard]] QString unfinishedLine() const;

    [[nodiscard]] UploadModel &model() { return m_model; }
    [[nodiscard]] const OwnUploads &own() const { return m_own; }
    [[nodiscard]] UploadView *view() const { return m_view; }
    [[nodiscard]] FiguresBar *figures() const { return m_figures; }
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }
    [[nodiscard]] EmptyPanel *empty() const { return m_empty; }
    [[nodiscard]] QAction *refreshAction() const { return m_refresh; }

Q_SIGNALS:
    void refreshAsked();
    void stopAsked();
    void ruleAsked();
    void olderAsked();
    void prefixAsked();
    void orphansAsked();
    void savingsAsked();
    void addAccountAsked();
    void showAllAsked();
    void actAsked(const partway::UploadName &name, partway::UploadAct act);
    /// Whoever has something for the row's menu adds it now.
    void rowMenuOpening(QMenu *menu, const partway::UploadName &name);
    void abortAsked(const QList<partway::UploadName> &names);
    /// What the status bar says has changed.
    void statusMoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectPieces();
    void fillMenu();
    void showRowMenu(const QPoint &at);
    void refreshFigures();
    void refreshEmpty();
    void placeEmpty();
    void onEmptyButton();
    enum class Emptiness { Rows, NoAccount, NotListed, Listing, Nothing, NothingHere, Failed, FilteredAway };
    [[nodiscard]] Emptiness emptiness() const;

    OwnUploads m_own;
    UploadModel m_model;
    DeskProgress m_progress;
    bool m_hasAccounts = false;
    FiguresBar *m_figures;
    NoticeBar *m_notices;
    UploadView *m_view = nullptr;
    EmptyPanel *m_empty = nullptr;
    QAction *m_refresh;
};

} // namespace partway
