// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/upload_search.h"

namespace partway {

UploadSearch::UploadSearch(AskStore ask, const Account &account, Clock &clock, UploadSelection selection,
                           IsOwned isOwned, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_account(account.id)
    , m_selection(std::move(selection))
    , m_isOwned(std::move(isOwned))
    , m_scan(ask, account, clock)
    , m_measure(ask, account, clock)
{
    connect(&m_scan, &UploadScan::found, this, &UploadSearch::add);
    connect(&m_scan, &UploadScan::failed, this, &UploadSearch::failed);
    connect(&m_scan, &UploadScan::finished, this, &UploadSearch::measureAll);
    connect(&m_measure, &UploadMeasure::measured, this, &UploadSearch::onMeasured);
}

void UploadSearch::start()
{
    if (m_selection.uploadIds.isEmpty())
        return m_scan.start(m_selection.scope);
    m_uploads = m_selection.named(m_account);
    measureAll();
}

void UploadSearch::add(const QList<InProgressUpload> &uploads)
{
    const UtcTime now = m_clock.utcNow();
    for (const InProgressUpload &upload : uploads)
        if (m_selection.selects(upload, m_isOwned(upload.ref), now))
            m_uploads.append(upload);
}

void UploadSearch::measureAll()
{
    for (qsizetype i = 0; i < m_uploads.size(); ++i)
        m_places.insert(m_uploads.at(i).ref, i);
    if (m_uploads.isEmpty())
        Q_EMIT finished({});
    else
        m_measure.measure(m_uploads);
}

void UploadSearch::onMeasured(const InProgressUpload &upload)
{
    m_uploads[m_places.value(upload.ref)] = upload;
    ++m_measured;
    Q_EMIT looked(m_measured, static_cast<int>(m_uploads.size()));
    if (m_measured == m_uploads.size())
        Q_EMIT finished(m_uploads);
}

} // namespace partway
