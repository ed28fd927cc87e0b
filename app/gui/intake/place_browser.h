// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/store_questions.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace partway {

/// Looks into one account: its buckets, and the prefixes ("folders") of a bucket, a page at a time. What was
/// asked for another place is not answered any more.
class PlaceBrowser : public QObject
{
    Q_OBJECT
public:
    /// A prefix with objects only is read on by itself for so many pages; then the person is asked.
    static constexpr int pagesWithoutFolders = 3;
    static constexpr int mostPages = 50;

    PlaceBrowser(StorePort &store, CredentialStore &credentials, QObject *parent = nullptr);

    /// An empty bucket: the buckets.
    void open(const Account &account, const QString &bucket, const QString &prefix);
    /// The next page.
    void more();
    void again();

Q_SIGNALS:
    /// Names of buckets, or of folders below the prefix, without slashes; after those that came before.
    void listed(const QStringList &names, bool more);
    void failed(const partway::Error &error);

private:
    void ask();
    void onBuckets(const Result<Answer> &answer);
    void onPage(const Result<Answer> &answer);

    StorePort &m_store;
    CredentialStore &m_credentials;
    std::unique_ptr<StoreQuestions> m_questions; ///< of the place that is open; a new one gives up the old
    QString m_bucket;
    QString m_prefix;
    QString m_continuation;
    int m_pages = 0;
    int m_pagesInARow = 0;
};

} // namespace partway
