// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <QObject>

class QSettings;

namespace partway {

class AccountStore;
class CredentialStore;
class FileSource;
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

private:
    /// Puts questions to the account's store until `owner` is gone.
    [[nodiscard]] AskStore asking(const Account &account, QObject *owner) const;
    void send(const Account &account, const UploadRef &ref, const TransferRequest &request, OldUpload old);
    void remove(const Account &account, const UploadRef &ref);

    Ports m_ports;
    MainWindow &m_window;
    QString m_folder; ///< where a file was found last; empty: none was
};

} // namespace partway
