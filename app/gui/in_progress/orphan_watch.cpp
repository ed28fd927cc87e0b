// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/orphan_watch.h"

#include "app/accounts/account_store.h"
#include "app/gui/intake/store_questions.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/window/notice_bar.h"
#include "app/session/practice_process.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "core/rescue/upload_scan.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

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
    if (m.preferences.isOn(Setting::WatchOrphans) && !isEarly && !m_questions &&
        m_memory.isDue(m.clock.utcNow()))
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
    Outcome outcome{m_left.front(), 0, std::nullopt, false};
    m_left.pop_front();
    m_outcomes.append(outcome);
    m_found.clear();
    const Account &account = outcome.account;
    m_questions = std::make_unique<StoreQuestions>(m.store, m.credentials, account);
    m_scan = std::make_unique<UploadScan>(
        [questions = m_questions.get()](const Call &call, std::function<void(Result<Answer>)> done) {
            questions->ask(call, std::move(done));
        },
        account, m.clock);
    connect(m_scan.get(), &UploadScan::found, this, [this](const QList<InProgressUpload> &uploads) {
        const UtcTime now = m.clock.utcNow();
        for (const InProgressUpload &upload : uploads) {
            if (OrphanMemory::isRipe(upload, now) && m_found.size() < OrphanMemory::mostSeen)
                m_found.append(upload.ref);
        }
    });
    connect(m_scan.get(), &UploadScan::listed, this, [this] { m_outcomes.last().sawAny = true; });
    connect(m_scan.get(), &UploadScan::failed, this, [this](const QString &, const Error &error) {
        if (!m_outcomes.constLast().error)
            m_outcomes.last().error = error;
    });
    connect(m_scan.get(), &UploadScan::finished, this, &OrphanWatch::onScanned);
    m_scan->start({});
}

void OrphanWatch::onScanned()
{
    m_scan.release()->deleteLater(); // it is what calls here
    m_questions.release()->deleteLater();
    const QSet<QString> own = m.ownUploadIds();
    m_found.removeIf([&own](const UploadRef &ref) { return own.contains(ref.uploadId); });
    Outcome &outcome = m_outcomes.last();
    outcome.fresh = m_memory.see(outcome.account.id, m_found, !outcome.error);
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
    m_questions.reset();
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
