// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/rescue_desk.h"

#include "app/gui/in_progress/upload_model.h"

#include <algorithm>

namespace partway {

RescueDesk::RescueDesk(const AccountScan::Ports &ports, UploadModel &model, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_model(model)
{
    m_tell.setInterval(200);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &RescueDesk::tellProgress);
}

const Account *RescueDesk::account(const AccountId &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &one) { return one.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

void RescueDesk::setAccounts(const QList<Account> &accounts)
{
    QList<AccountId> fresh;
    for (const Account &one : accounts) {
        const Account *before = account(one.id);
        if (!before || !(before->endpoint == one.endpoint))
            fresh.append(one.id);
    }
    m_accounts = accounts;
    for (auto it = m_watched.begin(); it != m_watched.end();) {
        const bool stays = account(it->first) && !fresh.contains(it->first);
        if (!stays)
            giveUp(*it->second.scan);
        it = stays ? std::next(it) : m_watched.erase(it);
    }
    if (m_progress.doing != DeskProgress::Doing::NotListed) {
        for (const AccountId &id : fresh)
            refresh(id);
    }
    tellProgress();
}

void RescueDesk::refresh()
{
    for (const auto &[id, watched] : m_watched)
        giveUp(*watched.scan);
    m_watched.clear();
    m_toList.clear();
    m_stopped = false;
    ++m_round;
    for (const Account &one : m_accounts) {
        m_toList.emplace_back(one.id, QStringList());
        Q_EMIT begun(one.id);
    }
    startMore();
    tellProgress();
}

void RescueDesk::refresh(const AccountId &id, const QStringList &buckets)
{
    const auto known = m_watched.find(id);
    ++m_round;
    if (known != m_watched.end() && !buckets.isEmpty() && !known->second.scan->isListing()) {
        // What is being measured elsewhere goes on.
        known->second.round = m_round;
        known->second.whole = false;
        known->second.failed.clear();
        Q_EMIT begun(id);
        known->second.scan->list(buckets);
        tellProgress();
        return;
    }
    if (known != m_watched.end()) {
        giveUp(*known->second.scan);
        m_watched.erase(known);
    }
    m_toList.emplace_back(id, buckets);
    Q_EMIT begun(id);
    startMore();
    tellProgress();
}

void RescueDesk::giveUp(AccountScan &scan)
{
    scan.disconnect(this);
    scan.deleteLater();
}

RescueDesk::Watched &RescueDesk::watch(const Account &account)
{
    const AccountId id = account.id;
    Watched &watched = m_watched[id];
    if (watched.scan)
        return watched;
    watched.scan = new AccountScan(m_ports, account, this);
    watched.round = m_round;
    connect(watched.scan, &AccountScan::found, this,
            [this, id, scan = watched.scan](const QList<InProgressUpload> &uploads) {
                m_model.put(uploads, m_watched[id].round);
                scan->measure(uploads);
                if (!m_tell.isActive())
                    m_tell.start();
            });
    connect(watched.scan, &AccountScan::failed, this, [this, id](const QString &bucket, const Error &error) {
        m_watched[id].failed.append(bucket);
        Q_EMIT failed(id, bucket, error);
    });
    connect(watched.scan, &AccountScan::listed, this, [this, id](const QString &bucket) {
        m_model.dropUnseen({id, bucket}, m_watched[id].round);
    });
    connect(watched.scan, &AccountScan::listingEnded, this, [this, id] { onListingEnded(id); });
    connect(watched.scan, &AccountScan::measured, this, &RescueDesk::onMeasured);
    connect(watched.scan, &AccountScan::objectFound, this, [this, id](const UploadRef &ref) {
        m_model.setObjectThere({id, ref});
    });
    return watched;
}

void RescueDesk::startMore()
{
    auto open = std::count_if(m_watched.cbegin(), m_watched.cend(),
                              [](const auto &one) { return one.second.scan->isListing(); });
    while (open < accountsAtOnce && !m_toList.empty()) {
        const auto [id, buckets] = m_toList.front();
        m_toList.pop_front();
        const Account *next = account(id);
        if (!next)
            continue;
        ++open;
        Watched &watched = watch(*next);
        watched.whole = buckets.isEmpty();
        watched.scan->list(buckets);
    }
}

void RescueDesk::onListingEnded(const AccountId &id)
{
    const Watched &watched = m_watched[id];
    if (!m_stopped && watched.whole && !watched.failed.contains(QString())) {
        const QList<PlaceSums> places = m_model.places(); // buckets may be gone as a whole
        for (const PlaceSums &one : places) {
            if (one.place.account == id && !watched.failed.contains(one.place.bucket))
                m_model.dropUnseen(one.place, watched.round);
        }
    }
    startMore();
    if (!anyListing())
        m_progress.listedAt = m_ports.clock.utcNow();
    tellProgress();
}

bool RescueDesk::anyListing() const
{
    return !m_toList.empty() || std::any_of(m_watched.cbegin(), m_watched.cend(),
                                            [](const auto &one) { return one.second.scan->isListing(); });
}

void RescueDesk::onMeasured(const QList<InProgressUpload> &uploads)
{
    QList<InProgressUpload> there;
    QList<UploadName> gone;
    for (const InProgressUpload &upload : uploads) {
        if (upload.measured == Measured::Gone)
            gone.append(nameOf(upload));
        else
            there.append(upload);
    }
    m_model.put(there);
    m_model.drop(gone);
    if (!m_tell.isActive())
        m_tell.start();
    Q_EMIT measured(uploads);
}

void RescueDesk::stop()
{
    m_stopped = anyListing();
    m_toList.clear();
    for (const auto &[id, watched] : m_watched)
        watched.scan->stop();
    m_tell.start();
}

DeskProgress::Outcome RescueDesk::outcome() const
{
    if (m_stopped)
        return DeskProgress::Outcome::Stopped;
    const auto failed = std::count_if(m_watched.cbegin(), m_watched.cend(),
                                      [](const auto &one) { return one.second.failed.contains(QString()); });
    const bool some = std::any_of(m_watched.cbegin(), m_watched.cend(),
                                  [](const auto &one) { return !one.second.failed.isEmpty(); });
    if (failed > 0 && failed == m_accounts.size())
        return DeskProgress::Outcome::Failed;
    return some ? DeskProgress::Outcome::Partly : DeskProgress::Outcome::Whole;
}

void RescueDesk::tellProgress()
{
    DeskProgress now = m_progress;
    now.measuring = 0;
    for (const auto &[id, watched] : m_watched)
        now.measuring += watched.scan->measuring();
    now.accounts = int(m_accounts.size());
    now.outcome = outcome();
    if (m_round == 0)
        now.doing = DeskProgress::Doing::NotListed;
    else if (anyListing())
        now.doing = DeskProgress::Doing::Listing;
    else
        now.doing = now.measuring > 0 ? DeskProgress::Doing::Measuring : DeskProgress::Doing::Idle;
    if (now.isBusy())
        m_tell.start();
    if (now == m_progress)
        return;
    m_progress = now;
    Q_EMIT progressed(m_progress);
}

AccountScan *RescueDesk::scanOf(const AccountId &id)
{
    const Account *known = account(id);
    return known ? watch(*known).scan : nullptr;
}

void RescueDesk::prefer(const QList<UploadName> &names)
{
    QHash<AccountId, QList<UploadRef>> byAccount;
    for (const UploadName &name : names)
        byAccount[name.account].append(name.ref);
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
        if (AccountScan *scan = scanOf(it.key()))
            scan->prefer(it.value());
    }
}

void RescueDesk::measure(const QList<UploadName> &names)
{
    QHash<AccountId, QList<InProgressUpload>> byAccount;
    QHash<AccountId, QList<UploadRef>> refs;
    for (const UploadName &name : names) {
        if (const UploadRow *row = m_model.find(name)) {
            byAccount[name.account].append(row->upload);
            refs[name.account].append(name.ref);
        }
    }
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
        if (AccountScan *scan = scanOf(it.key())) {
            scan->measure(it.value());
            scan->prefer(refs.value(it.key()));
        }
    }
    m_tell.start();
}

} // namespace partway
