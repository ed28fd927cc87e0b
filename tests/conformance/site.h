// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"
#include "core/s3/account.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/s3_client.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace partway::tests {

/// A server to be tried, and a bucket on it that is made for this run and removed afterwards.
class Site
{
public:
    /// A practice store of its own.
    explicit Site(practice::PersonalityName personality);
    /// Any server, named by the environment (see README.md here).
    explicit Site(Account account, Credentials keys);
    ~Site();
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    [[nodiscard]] QString name() const { return m_account.name; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] S3Client &client() { return *m_client; }
    [[nodiscard]] QString bucket() const { return m_bucket; }
    [[nodiscard]] ObjectAddress object(const QString &key) const { return {m_bucket, key}; }
    [[nodiscard]] qint64 partSize() const { return m_account.profile.minPartSize; }
    [[nodiscard]] bool isTls() const;
    /// nullptr for servers of the environment.
    [[nodiscard]] practice::PracticeStore *store() { return m_store.get(); }
    /// Where the server can be reached through a proxy that looks on: plain HTTP on this machine.
    [[nodiscard]] std::unique_ptr<FaultProxy> watcher() const;
    [[nodiscard]] Account accountThrough(const FaultProxy &proxy) const;

    Result<void> makeBucket();
    /// Frees all uploads, removes all objects and the bucket.
    Result<void> clear();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeStore> m_store;
    Account m_account;
    QString m_bucket;
    std::unique_ptr<S3Client> m_client;
};

/// The server that the environment names, or every personality of the practice store.
std::vector<std::unique_ptr<Site>> sitesToTry();

/// How many uploads the paging test makes (PARTWAY_CONFORMANCE_UPLOADS, else a page and a bit).
int uploadsForPaging();

/// One program of tests against one site; made anew for every site.
using Suite = std::unique_ptr<QObject> (*)(Site &site);
std::unique_ptr<QObject> bucketSuite(Site &site);
std::unique_ptr<QObject> uploadSuite(Site &site);
std::unique_ptr<QObject> completeSuite(Site &site);
std::unique_ptr<QObject> goneUploadSuite(Site &site);
std::unique_ptr<QObject> integritySuite(Site &site);
std::unique_ptr<QObject> keySuite(Site &site);
std::unique_ptr<QObject> objectSuite(Site &site);
std::unique_ptr<QObject> ruleSuite(Site &site);
std::unique_ptr<QObject> practiceSuite(Site &site);
std::unique_ptr<QObject> rescueSuite(Site &site);
std::unique_ptr<QObject> engineSuite(Site &site);
std::unique_ptr<QObject> engineTroubleSuite(Site &site);

} // namespace partway::tests
