// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/plan/transfer.h"
#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QUrl;

namespace partway {

class AccountStore;
class MainWindow;
class ShareLinks;

/// What one wants of an object that is uploaded: where it is, a link for somebody else, a look at it. Keys
/// are fetched for each link at that moment and not kept.
class ObjectLinks : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<bool(const QUrl &)>;

    /// All of them must outlive it. `open` shows a URL in the browser.
    ObjectLinks(Clock &clock, const AccountStore &accounts, CredentialStore &credentials, MainWindow &window,
                Opener open);

    QAction *copyUrl, *openInBrowser;
    /// The presigned links by lifetime.
    [[nodiscard]] QMenu *lifetimes() const { return m_lifetimes; }
    [[nodiscard]] QAction *copyShareLink() const;

    /// Fills a menu of the selected rows; adds nothing where none of them is finished.
    void addTo(QMenu &menu);

Q_SIGNALS:
    /// The person wants to enter a share key for this account.
    void shareKeyWanted(const partway::AccountId &account);

private:
    using Link = std::function<void(const QString &url)>;

    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *make(const QString &text, const QString &description);
    [[nodiscard]] QList<Transfer> finished() const;
    [[nodiscard]] std::optional<Account> accountOf(const Transfer &transfer) const;
    void refresh();
    void buildLifetimes();
    void copyUrls();
    void copyLinks(std::chrono::seconds validFor);
    void askLifetime();
    void browse();
    /// Something, and not more than one can want; says so otherwise.
    bool isFewEnough(const QList<Transfer> &transfers);
    /// A presigned URL of each; tells the failure instead where there is none.
    void presign(const QList<Transfer> &transfers, std::chrono::seconds validFor,
                 const std::function<void(const QStringList &)> &done);
    void tellProblem(const Error &error, const Transfer &transfer);
    void tell(const QString &sentence);

    Clock &m_clock;
    const AccountStore &m_accounts;
    CredentialStore &m_credentials;
    MainWindow &m_window;
    Opener m_open;
    QMenu *m_lifetimes;
    ShareLinks *m_share;
};

} // namespace partway
