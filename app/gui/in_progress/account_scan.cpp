// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/account_scan.h"

#include <QTimerEvent>

#include <utility>

namespace partway {

AccountScan::AccountScan(const Ports &ports, const Account &account, QObject *parent)
    : QObject(parent)
    , m_questions(ports.store, ports.credentials, account)
    , m_clock(ports.clock)
    , m_measure(ask(), account, ports.clock)
{
    connect(&m_measure, &UploadMeasure::measured, this, [this](const InProgressUpload &upload) {
        m_measured.append(upload);
        if (!m_handOn.isActive())
            m_handOn.start(100, this);
    });
    connect(&m_measure, &UploadMeasure::idle, this, &AccountScan::handOn);
}

AskStore AccountScan::ask()
{
    return [this](const Call &call, std::function<void(Result<Answer>)> done) {
        m_questions.ask(call, std::move(done));
    };
}

void AccountScan::list(const QStringList &buckets)
{
    m_listing = true;
    m_buckets = buckets;
    listNext();
}

void AccountScan::listNext()
{
    if (m_scan)
        m_scan->deleteLater();
    m_scan = new UploadScan(ask(), account(), m_clock, this);
    connect(m_scan, &UploadScan::found, this, &AccountScan::found);
    connect(m_scan, &UploadScan::failed, this, &AccountScan::failed);
    connect(m_scan, &UploadScan::listed, this, &AccountScan::listed);
    connect(m_scan, &UploadScan::finished, this, [this] {
        if (!m_buckets.isEmpty()) {
            listNext();
            return;
        }
        m_listing = false;
        Q_EMIT listingEnded();
    });
    ScanScope scope;
    if (!m_buckets.isEmpty())
        scope.bucket = m_buckets.takeFirst();
    m_scan->start(scope);
}

void AccountScan::prefer(const QList<UploadRef> &refs)
{
    m_measure.prefer(refs);
    for (const UploadRef &ref : refs)
        lookForObject(ref);
}

void AccountScan::lookForObject(const UploadRef &ref)
{
    const UploadRef key{ref.bucket, ref.key, {}};
    if (m_looked.contains(key))
        return;
    m_looked.insert(key);
    m_questions.ask(HeadObject{{ref.bucket, ref.key}}, [this, ref](const Result<Answer> &answer) {
        if (answer && std::holds_alternative<ObjectFound>(*answer))
            Q_EMIT objectFound(ref);
    });
}

void AccountScan::stop()
{
    m_buckets.clear();
    if (m_listing && m_scan)
        m_scan->stop();
    m_measure.stop();
}

void AccountScan::handOn()
{
    m_handOn.stop();
    if (const QList<InProgressUpload> batch = std::exchange(m_measured, {}); !batch.isEmpty())
        Q_EMIT measured(batch);
}

void AccountScan::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_handOn.timerId())
        handOn();
    else
        QObject::timerEvent(event);
}

} // namespace partway
