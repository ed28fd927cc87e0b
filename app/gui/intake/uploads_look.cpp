// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/uploads_look.h"

#include "core/rescue/upload_scan.h"

#include <utility>

namespace partway {

UploadsLook::UploadsLook(StorePort &store, CredentialStore &credentials, Clock &clock, const Account &account,
                         const IntakePlan &plan, Where where, QSet<QString> own, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_plan(plan)
    , m_where(std::move(where))
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
    if (items.size() > oneByOne) {
        scan(m_where.prefix);
        return;
    }
    for (const qsizetype item : items)
        scan(m_plan.items.at(item).key);
}

void UploadsLook::scan(const QString &prefix)
{
    ++m_open;
    auto *scan = new UploadScan(m_questions.asker(), m_questions.account(), m_clock, this);
    connect(scan, &UploadScan::found, this, &UploadsLook::onFound);
    connect(scan, &UploadScan::finished, this, [this] {
        if (--m_open == 0)
            Q_EMIT looked(m_found);
    });
    scan->start({m_where.bucket, prefix});
}

void UploadsLook::onFound(const QList<InProgressUpload> &uploads)
{
    for (const InProgressUpload &upload : uploads) {
        const auto item = m_plan.byKey.constFind(upload.ref.key);
        if (item == m_plan.byKey.constEnd() || !m_items.contains(*item) ||
            m_own.contains(upload.ref.uploadId) || m_met.contains(upload.ref))
            continue;
        m_met.insert(upload.ref); // one key may begin with another
        m_found.append({*item, upload});
    }
}

} // namespace partway
