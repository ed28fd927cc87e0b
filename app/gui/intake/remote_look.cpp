// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/remote_look.h"

#include <utility>

namespace partway {

namespace {

/// A listing may cost so many pages, that a bucket with millions of other objects is not read through.
int pageBudget(qsizetype items) { return 2 + int(items / 250); }

/// More folders than these are not listed one by one.
constexpr size_t mostFolders = 50;

} // namespace

RemoteLook::RemoteLook(StorePort &store, CredentialStore &credentials, const Account &account,
                       const IntakePlan &plan, QString bucket, QString prefix, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_bucket(std::move(bucket))
    , m_prefix(std::move(prefix))
    , m_questions(store, credentials, account)
{
}

template <typename Handler>
void RemoteLook::ask(Call call, Handler handler)
{
    askedOne();
    m_questions.ask(std::move(call), [this, handler = std::move(handler)](const Result<Answer> &answer) {
        if (m_open < 0)
            return;
        handler(answer);
        answeredOne();
    });
}

void RemoteLook::groupItems()
{
    std::map<QString, QList<qsizetype>> byFolder;
    auto last = byFolder.end();
    for (qsizetype item = 0; item < m_plan.items.size(); ++item) {
        const QString &key = m_plan.items.at(item).key;
        // Files come folder by folder.
        if (last == byFolder.end() || last->first == m_prefix || !key.startsWith(last->first)) {
            const qsizetype slash = key.indexOf(QLatin1Char('/'), m_prefix.size());
            last = byFolder.try_emplace(slash < 0 ? m_prefix : key.left(slash + 1)).first;
        }
        last->second.append(item);
    }
    if (byFolder.size() > mostFolders) {
        Group all;
        all.prefix = m_prefix;
        all.pagesLeft = pageBudget(m_plan.items.size());
        for (const auto &[folder, items] : byFolder)
            all.items += items;
        m_groups.push_back(std::move(all));
        return;
    }
    for (auto &[folder, items] : byFolder) {
        Group group;
        group.prefix = folder;
        group.delimiter = folder == m_prefix ? QStringLiteral("/") : QString();
        group.pagesLeft = pageBudget(items.size());
        group.items = std::move(items);
        m_groups.push_back(std::move(group));
    }
}

void RemoteLook::start()
{
    groupItems();
    askedOne(); // so that nothing is over before everything is asked
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].items.size() <= fewEnoughForHead)
            headUnseen(m_groups[i]);
        else
            list(i, {});
    }
    QMetaObject::invokeMethod(this, &RemoteLook::answeredOne, Qt::QueuedConnection);
}

void RemoteLook::list(size_t group, const QString &continuation)
{
    --m_groups[group].pagesLeft;
    ListObjects call;
    call.bucket = m_bucket;
    call.prefix = m_groups[group].prefix;
    call.delimiter = m_groups[group].delimiter;
    call.continuation = continuation;
    ask(call, [this, group](const Result<Answer> &answer) { onPage(group, answer); });
}

void RemoteLook::onPage(size_t group, const Result<Answer> &answer)
{
    const auto *page = answer ? std::get_if<ObjectsPage>(&*answer) : nullptr;
    if (!page) {
        // Keys that may not list may still look at single objects.
        if (answer || answer.error().kind == ErrorKind::AccessDenied)
            headUnseen(m_groups[group]);
        else
            giveUp(answer.error());
        return;
    }
    for (const ObjectEntry &object : page->objects) {
        if (const auto found = m_plan.byKey.constFind(object.key); found != m_plan.byKey.constEnd())
            m_result.there[*found] = {object.size, object.etag, object.modified};
    }
    if (page->continuation.isEmpty())
        settle(m_groups[group].items.size());
    else if (m_groups[group].pagesLeft > 0)
        list(group, page->continuation);
    else
        headUnseen(m_groups[group]);
}

void RemoteLook::headUnseen(const Group &group)
{
    for (const qsizetype item : group.items) {
        if (m_result.there.count(item) > 0)
            settle(1);
        else
            head(item);
    }
}

void RemoteLook::head(qsizetype item)
{
    if (m_result.error || m_heads >= mostHeads) {
        ++m_result.unknown;
        settle(1);
        return;
    }
    ++m_heads;
    ask(HeadObject{{m_bucket, m_plan.items.at(item).key}},
        [this, item](const Result<Answer> &answer) { onHead(item, answer); });
}

void RemoteLook::onHead(qsizetype item, const Result<Answer> &answer)
{
    settle(1);
    if (const auto *found = answer ? std::get_if<ObjectFound>(&*answer) : nullptr) {
        m_result.there[item] = {found->size, found->etag, found->modified};
        return;
    }
    if (!answer && answer.error().kind == ErrorKind::NoSuchKey)
        return;
    ++m_result.unknown;
    if (!answer && answer.error().kind != ErrorKind::AccessDenied)
        giveUp(answer.error());
    else if (!m_result.error && !answer)
        m_result.error = answer.error();
}

void RemoteLook::giveUp(const Error &error)
{
    m_result.error = error;
    m_result.unknown = qMax<qsizetype>(1, m_plan.items.size() - m_known);
    end();
}

void RemoteLook::settle(qint64 items)
{
    m_known += items;
    Q_EMIT progressed(m_known, m_plan.items.size());
}

void RemoteLook::askedOne() { ++m_open; }

void RemoteLook::answeredOne()
{
    if (m_open > 0 && --m_open == 0)
        end();
}

void RemoteLook::end()
{
    m_open = -1;
    Q_EMIT looked(m_result);
}

} // namespace partway
