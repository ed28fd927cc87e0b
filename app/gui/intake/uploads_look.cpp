// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/uploads_look.h"

#include <numeric>
#include <utility>

namespace partway {

qint64 UploadThere::Holding::bytes() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), qint64(0),
                           [](qint64 sum, const ListedPart &part) { return sum + part.size; });
}

UploadsLook::UploadsLook(StorePort &store, CredentialStore &credentials, const Account &account,
                         const IntakePlan &plan, QString bucket, QString prefix, QSet<QString> own,
                         QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_bucket(std::move(bucket))
    , m_prefix(std::move(prefix))
    , m_own(std::move(own))
    , m_questions(store, credentials, account)
{
}

void UploadsLook::start(const QList<qsizetype> &items)
{
    m_items = QSet<qsizetype>(items.cbegin(), items.cend());
    if (items.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT looked({}); }, Qt::QueuedConnection);
        return;
    }
    ListUploads call;
    call.bucket = m_bucket;
    if (items.size() > oneByOne) {
        call.prefix = m_prefix;
        list(call, mostPages);
        return;
    }
    for (const qsizetype item : items) {
        call.prefix = m_plan.items.at(item).key;
        list(call, 1);
    }
}

void UploadsLook::list(ListUploads call, int pagesLeft)
{
    ++m_open;
    m_questions.ask(call, [this, call, pagesLeft](const Result<Answer> &answer) {
        onPage(call, pagesLeft, answer);
        answeredOne();
    });
}

void UploadsLook::answeredOne()
{
    if (--m_open == 0)
        Q_EMIT looked(m_found);
}

void UploadsLook::lookInto(qsizetype found, int afterPart, int pagesLeft)
{
    ++m_open;
    const ListedUpload &upload = m_found.at(found).upload;
    m_questions.ask(ListParts{{m_bucket, upload.key}, upload.uploadId, afterPart},
                    [this, found, afterPart, pagesLeft](const Result<Answer> &answer) {
                        if (const auto *page = answer ? std::get_if<PartsPage>(&*answer) : nullptr)
                            onParts(found, *page, afterPart, pagesLeft);
                        answeredOne();
                    });
}

void UploadsLook::onParts(qsizetype found, const PartsPage &page, int afterPart, int pagesLeft)
{
    std::optional<UploadThere::Holding> &holding = m_found[found].holding;
    if (!holding)
        holding = UploadThere::Holding{};
    holding->parts += page.parts;
    const bool advances = page.next > afterPart;
    holding->more = page.next != 0;
    if (advances && pagesLeft > 1)
        lookInto(found, page.next, pagesLeft - 1);
}

void UploadsLook::onPage(ListUploads call, int pagesLeft, const Result<Answer> &answer)
{
    const auto *page = answer ? std::get_if<UploadsPage>(&*answer) : nullptr;
    if (!page)
        return;
    for (const ListedUpload &upload : page->uploads) {
        const auto found = m_plan.byKey.constFind(upload.key);
        if (found == m_plan.byKey.constEnd() || !m_items.contains(*found) || m_own.contains(upload.uploadId))
            continue;
        m_found.append({*found, upload});
        if (m_found.size() <= mostLookedInto)
            lookInto(m_found.size() - 1, 0, mostPagesOfParts);
    }
    const bool advances =
        page->nextKeyMarker != call.keyMarker || page->nextUploadIdMarker != call.uploadIdMarker;
    if (!page->truncated || pagesLeft <= 1 || !advances)
        return;
    call.keyMarker = page->nextKeyMarker;
    call.uploadIdMarker = page->nextUploadIdMarker;
    list(std::move(call), pagesLeft - 1);
}

} // namespace partway
