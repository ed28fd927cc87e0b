// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/orphan_watch.h"

#include "app/accounts/account_store.h"
#include "app/gui/in_progress/account_scan.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/notice_bar.h"
#include "app/session/practice_process.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

Q_LOGGING_CATEGORY(watchLog, "partway.watch", QtInfoMsg)

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr std::chrono::seconds afterSwitchedOn{5};

const QString &newsKey()
{
    static const QString key = QStringLiteral("orphans");
    return key;
}

const QString &troubleKey()
{
    static const QString key = QStringLiteral("orphan-watch");
    return key;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

QString nameOf(const Account &account) { return inItsOwnDirection(plainLine(account.name, 80)); }

bool isOfTheNetwork(const Error &error) { return dispositionOf(error.kind) == Disposition::WaitForNetwork; }

} // namespace

OrphanWatch::OrphanWatch(const OrphanWatchPorts &ports, QObject *parent)
    : QObject(parent)
    , m(ports)
    , m_memory(OrphanMemory::fromJson(contentOf(fileName())))
{
    connect(&m.preferences, &Preferences::changed, this, [this](Setting setting) {
        if (setting != Setting::WatchOrphans)
            return;
        giveUp();
        m_notBefore.reset();
        wait(afterSwitchedOn);
    });
    connect(&m.notifier, &Notifier::acted, this, [this](Notification::Kind kind) {
        if (kind == Notification::Kind::Orphans)
            Q_EMIT deskAsked();
    });
    wait(afterStart);
}

OrphanWatch::~OrphanWatch() { m.clock.cancel(m_timer); }

void OrphanWatch::wait(milliseconds delay)
{
    m.clock.cancel(m_timer);
    m_timer = m.clock.after(delay, [this] { onClock(); });
}

void OrphanWatch::onClock()
{
    wait(lookAtClock);
    const bool isEarly = m_notBefore && m.clock.now() < *m_notBefore;
    if (m.preferences.isOn(Setting::WatchOrphans) && !isEarly && !m_scan && m_memory.isDue(m.clock.utcNow()))
        begin();
}

void OrphanWatch::begin()
{
    m_outcomes.clear();
    m_left.clear();
    const QList<Account> accounts = m.accounts.accounts();
    for (const Account &account : accounts) {
        if (account.id != PracticeProcess::accountId()) // it runs only while it is wanted
            m_left.push_back(account);
    }
    next();
}

void OrphanWatch::next()
{
    if (m_left.empty())
        return conclude();
    m_outcomes.append(Outcome{m_left.front(), 0, std::nullopt, false, false});
    m_left.pop_front();
    m_found.clear();
    m_instead.clear();
    m_scan = std::make_unique<AccountScan>(AccountScan::Ports{m.store, m.credentials, m.clock},
                                           m_outcomes.constLast().account);
    connect(m_scan.get(), &AccountScan::found, this, [this](const QList<InProgressUpload> &uploads) {
        const UtcTime now = m.clock.utcNow();
        for (const InProgressUpload &upload : uploads) {
            if (OrphanMemory::isRipe(upload, now) && m_found.size() < OrphanMemory::mostSeen)
                m_found.append(upload.ref);
        }
    });
    connect(m_scan.get(), &AccountScan::listed, this, [this] { m_outcomes.last().sawAny = true; });
    connect(m_scan.get(), &AccountScan::failed, this, &OrphanWatch::onFailed);
    connect(m_scan.get(), &AccountScan::listingEnded, this, &OrphanWatch::onListed);
    m_scan->list();
}

void OrphanWatch::onFailed(const QString &bucket, const Error &error)
{
    Outcome &outcome = m_outcomes.last();
    const QString why = errorSentence(error, questionTo(outcome.account, bucket)).what;
    if (!bucket.isEmpty()) {
        qCInfo(watchLog).noquote() << QStringLiteral("not looked at: bucket %1 of %2. %3")
                                          .arg(plainLine(bucket, 80), plainLine(outcome.account.name, 80),
                                               why);
    } else if (error.kind == ErrorKind::AccessDenied) {
        m_instead = m.knownBuckets(outcome.account.id);
        qCInfo(watchLog).noquote() << QStringLiteral("not looked at: buckets of %1 other than these: %2. %3")
                                          .arg(plainLine(outcome.account.name, 80),
                                               plainLine(m_instead.join(QLatin1String(", "))), why);
        if (!m_instead.isEmpty()) {
            outcome.isPartly = true;
            return;
        }
    } else {
        qCInfo(watchLog).noquote()
            << QStringLiteral("not looked at: %1. %2").arg(plainLine(outcome.account.name, 80), why);
    }
    if (!outcome.error)
        outcome.error = error;
}

void OrphanWatch::onListed()
{
    const QStringList buckets = std::exchange(m_instead, {});
    if (buckets.isEmpty())
        onScanned();
    else
        m_scan->list(buckets);
}

void OrphanWatch::onScanned()
{
    m_scan.release()->deleteLater(); // it is what calls here
    const QSet<QString> own = m.ownUploadIds();
    m_found.removeIf([&own](const UploadRef &ref) { return own.contains(ref.uploadId); });
    Outcome &outcome = m_outcomes.last();
    outcome.fresh = m_memory.see(outcome.account.id, m_found, !outcome.error && !outcome.isPartly);
    next();
}

void OrphanWatch::conclude()
{
    int fresh = 0;
    QStringList names;
    QList<AccountId> ids;
    const auto failed = [](const Outcome &outcome) { return outcome.error && !outcome.sawAny; };
    for (const Outcome &outcome : std::as_const(m_outcomes)) {
        ids.append(outcome.account.id);
        fresh += outcome.fresh;
        if (outcome.fresh > 0)
            names.append(nameOf(outcome.account));
    }
    if (std::all_of(m_outcomes.cbegin(), m_outcomes.cend(), failed) && !m_outcomes.isEmpty())
        m_notBefore = m.clock.now() + afterFailure;
    else
        m_memory.lookedAt(m.clock.utcNow());
    m_memory.keepOnly(ids);
    save();
    tellFailures();
    if (fresh > 0)
        tellNew(fresh, names);
}

void OrphanWatch::tellNew(int count, const QStringList &accounts)
{
    Notification told;
    told.kind = Notification::Kind::Orphans;
    told.title = tr("%Ln new unfinished uploads", nullptr, count);
    told.text = tr("Nobody goes on with them at %1. They may be billed until they are finished or aborted.")
                    .arg(accounts.join(QLatin1String(", ")));
    told.actions = {{QStringLiteral("show"), tr("Show")}};
    m.notices.tell(newsKey(), {NoticeKind::Attention, told.title + QLatin1String(": ") + told.text,
                               tr("Show"), [this] { Q_EMIT deskAsked(); }});
    m.notifier.show(told);
}

void OrphanWatch::tellFailures()
{
    const bool isOffline = std::all_of(m_outcomes.cbegin(), m_outcomes.cend(), [](const Outcome &outcome) {
        return outcome.error && isOfTheNetwork(*outcome.error);
    });
    if (isOffline)
        return;
    for (const Outcome &outcome : std::as_const(m_outcomes)) {
        int &failures = m_failures[outcome.account.id];
        failures = outcome.error ? failures + 1 : 0;
        if (failures != patience)
            continue;
        const Sentence why = errorSentence(*outcome.error, questionTo(outcome.account));
        m.notices.tell(troubleKey(), {NoticeKind::Attention,
                                      tr("The daily look for unfinished uploads at %1 failed several times.")
                                              .arg(nameOf(outcome.account)) +
                                          QLatin1Char(' ') + why.whole(),
                                      {},
                                      {}});
    }
}

void OrphanWatch::giveUp()
{
    m_scan.reset();
    m_left.clear();
}

void OrphanWatch::save() const
{
    QSaveFile file(fileName());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(m_memory.toJson());
        file.commit(); // where it cannot be kept, the same is told again, and nothing is lost
    }
}

QString OrphanWatch::fileName() const { return QDir(m.folder).filePath(QStringLiteral("seen_uploads.json")); }

} // namespace partway
