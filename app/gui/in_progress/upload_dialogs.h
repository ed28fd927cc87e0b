// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/in_progress/upload_dialog_ports.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/engine/savings_ledger.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <QObject>

class QSettings;

namespace partway {

class AccountStore;
class CredentialStore;
class MainWindow;
class QueuePort;
class StorePort;
enum class OldUpload;
struct TransferRequest;

/// Opens the dialogs that adopt and finish an upload in progress, over the window, and does what they were
/// answered.
class UploadDialogs : public QObject
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
    };

    /// What the ports name must outlive it.
    UploadDialogs(const Ports &ports, MainWindow &window);

    /// `path`: the file, where it is known; empty: it is asked for.
    void adopt(const partway::InProgressUpload &upload, const QString &path = {});
    void finish(const partway::InProgressUpload &upload);

Q_SIGNALS:
    /// Uploads of that bucket are others than before.
    void changed(const partway::AccountId &account, const QString &bucket);
    /// An upload was removed, and so much is not paid for any more.
    void freed(const QList<partway::Saving> &savings);

private:
    /// Puts questions to the account's store until `owner` is gone.
    [[nodiscard]] AskStore asking(const Account &account, QObject *owner) const;
    [[nodiscard]] UploadDialogPorts portsOf(const Account &account, QObject *owner) const;
    void onAdded(quint64 tag, const QList<partway::TransferId> &ids);
    void send(const Account &account, const UploadRef &ref, const TransferRequest &request, OldUpload old);
    void remove(const Account &account, const UploadRef &ref);

    Ports m_ports;
    MainWindow &m_window;
    std::shared_ptr<QThreadPool> m_searches;
    quint64 m_tag;    ///< of what was put into the queue last
    QString m_folder; ///< where a file was found last; empty: none was
};

} // namespace partway
