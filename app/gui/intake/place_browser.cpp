// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/place_browser.h"

namespace partway {

PlaceBrowser::PlaceBrowser(StorePort &store, CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_credentials(credentials)
{
}

void PlaceBrowser::open(const Account &account, const QString &bucket, const QString &prefix)
{
    m_questions = std::make_unique<StoreQuestions>(m_store, m_credentials, account);
    m_bucket = bucket;
    m_prefix = prefix;
    m_continuation.clear();
    m_pages = 0;
    more();
}

void PlaceBrowser::more()
{
    m_pagesInARow = 0;
    ask();
}

void PlaceBrowser::again()
{
    if (m_questions)
        more();
}

void PlaceBrowser::ask()
{
    if (m_bucket.isEmpty()) {
        m_questions->ask(ListBuckets{}, [this](const Result<Answer> &answer) { onBuckets(answer); });
        return;
    }
    ListObjects call;
    call.bucket = m_bucket;
    call.prefix = m_prefix;
    call.delimiter = QStringLiteral("/");
    call.continuation = m_continuation;
    m_questions->ask(call, [this](const Result<Answer> &answer) { onPage(answer); });
}

void PlaceBrowser::onBuckets(const Result<Answer> &answer)
{
    const Result<QStringList> names = bucketNames(answer);
    if (names)
        Q_EMIT listed(*names, false);
    else
        Q_EMIT failed(names.error());
}

void PlaceBrowser::onPage(const Result<Answer> &answer)
{
    const auto *page = answer ? std::get_if<ObjectsPage>(&*answer) : nullptr;
    if (!page) {
        Error error;
        error.kind = ErrorKind::MalformedAnswer;
        Q_EMIT failed(answer ? error : answer.error());
        return;
    }
    QStringList names;
    for (const QString &prefix : page->prefixes) {
        if (prefix.startsWith(m_prefix) && prefix.size() > m_prefix.size() + 1)
            names.append(prefix.mid(m_prefix.size()).chopped(1));
    }
    const bool advances = page->continuation != m_continuation;
    m_continuation = page->continuation;
    ++m_pages;
    const bool more = !m_continuation.isEmpty() && advances && m_pages < mostPages;
    if (names.isEmpty() && more && ++m_pagesInARow < pagesWithoutFolders)
        ask();
    else
        Q_EMIT listed(names, more);
}

} // namespace partway
