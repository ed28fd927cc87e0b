// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/place_browser.h"
#include "app/gui/window/destination.h"

#include <QDialog>
#include <QStandardItemModel>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace partway {

class FlatTree;

/// Chooses where files go: an account, a bucket, a prefix, found by looking, typing, or among the last ones.
class DestinationChooser : public QDialog
{
    Q_OBJECT
public:
    DestinationChooser(const QList<Account> &accounts, const QList<Destination> &recent, StorePort &store,
                       CredentialStore &credentials, QWidget *parent = nullptr);

    /// Begins there; an empty account is the first.
    void openAt(const Destination &at);
    /// Fills the field and asks the store nothing: for a place that somebody else named. Open already, it is
    /// filled anew.
    void openFilled(const Destination &with);
    [[nodiscard]] Destination destination() const;
    /// What is said below the list.
    [[nodiscard]] QString message() const;
    [[nodiscard]] FlatTree *places() const { return m_places; }
    [[nodiscard]] FlatTree *folders() const { return m_folders; }
    [[nodiscard]] QLineEdit *path() const { return m_path; }

Q_SIGNALS:
    void chosen(const partway::Destination &destination);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillPlaces(const QList<Destination> &recent);
    void selectAccount(const AccountId &id);
    void layOut();
    void connectPieces();
    void onPlaceChosen(const QModelIndex &index);
    void onFolderActivated(const QModelIndex &index);
    void goTo(const AccountId &account, const QString &bucket, const QString &prefix);
    void goUp();
    void onPathEdited();
    void onListed(const QStringList &names, bool more);
    void addFolder();
    void say(const QString &text, bool withRetry = false);
    [[nodiscard]] const Account *account(const AccountId &id) const;

    QList<Account> m_accounts;
    PlaceBrowser m_browser;
    AccountId m_account;
    QString m_bucket; ///< as it is looked at; typing in the path does not look until Enter
    QString m_prefix;
    QStandardItemModel m_placeModel;
    QStandardItemModel m_folderModel;
    FlatTree *m_places;
    FlatTree *m_folders;
    QLineEdit *m_path;
    QLabel *m_message;
    QPushButton *m_retry;
    QLineEdit *m_newName;
    QPushButton *m_newFolder;
    QPushButton *m_choose;
};

} // namespace partway
