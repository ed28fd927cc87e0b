// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/abort_desk.h"
#include "app/gui/in_progress/known_buckets.h"
#include "app/gui/in_progress/rescue_desk.h"
#include "app/gui/in_progress/savings_book.h"
#include "app/gui/in_progress/upload_row.h"

#include <QObject>
#include <QTimer>

namespace partway {

class AccountStore;
class FileSource;
class InProgressPage;
class MainWindow;
class QueuePort;
class SavingsDialog;

/// Puts the rescue desk into the window: asks the stores when its page is looked at, and does what is asked
/// for there.
class InProgressDesk : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        StorePort &store;
        CredentialStore &credentials;
        AccountStore &accounts;
        Clock &clock;
        QueuePort &queue;
        FileSource &files;
        QSettings &settings;
        QString savingsFile; ///< of the ledger
    };

    /// What the ports name must outlive it.
    InProgressDesk(const Ports &ports, MainWindow &window);

    [[nodiscard]] RescueDesk &rescue() { return m_rescue; }
    [[nodiscard]] AbortDesk &aborts() { return *m_aborts; }

    /// Enters what others have freed into the ledger.
    void enterSavings(const QList<partway::Saving> &savings) { m_savings.add(savings); }

Q_SIGNALS:
    /// The rules of that bucket are to be looked at.
    void ruleAsked(const partway::AccountId &account, const QString &bucket);
    void finishAsked(const partway::InProgressUpload &upload);
    void adoptAsked(const partway::InProgressUpload &upload, const QString &path);

private:
    void onShown();
    void onFailed(const AccountId &account, const QString &bucket, const Error &error);
    void onBegun(const AccountId &account);
    void onOwnChanged(const QList<partway::UploadName> &names);
    void onRuleAsked();
    void onSaved(qint64 bytes, double usdAMonth, int uploads);
    void showSavings();
    void onActAsked(const partway::UploadName &name, partway::UploadAct act);
    void connectPage();

    Ports m_ports;
    MainWindow &m_window;
    InProgressPage &m_page;
    KnownBuckets m_buckets;
    RescueDesk m_rescue;
    UploadAborting m_aborting;
    AbortDesk *m_aborts;
    SavingsBook m_savings;
    QString m_saved; ///< as a sentence
    QPointer<SavingsDialog> m_savingsDialog;
    QTimer m_sight;
    QHash<AccountId, QStringList> m_failed; ///< buckets that could not be listed
};

} // namespace partway
