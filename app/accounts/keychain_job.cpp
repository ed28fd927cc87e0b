// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/keychain_job.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace partway {

namespace {

KeychainOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainOutcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainOutcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return KeychainOutcome::Unavailable;
    }
    return KeychainOutcome::Unavailable;
}

// The watchdog and the job race for one answer. The job is left to end by itself: the library keeps a queue
// of its own and does not survive a job that is deleted while it runs.
void run(QObject *context, QKeychain::Job *job, const QString &key, milliseconds patience,
         std::function<void(KeychainAnswer)> done, std::function<QString()> text)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *watchdog = new QTimer(context);
    watchdog->setSingleShot(true);
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [answered, watchdog, done = std::move(done)](const KeychainAnswer &what) {
        if (std::exchange(*answered, true))
            return;
        watchdog->stop();
        watchdog->deleteLater();
        done(what);
    };
    QObject::connect(watchdog, &QTimer::timeout, context, [answer] {
        answer({KeychainOutcome::TimedOut, {}, {}});
    });
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [answer, text = std::move(text)](QKeychain::Job *finished) {
                         const KeychainOutcome outcome = outcomeOf(finished->error());
                         answer({outcome, outcome == KeychainOutcome::Done && text ? text() : QString(),
                                 finished->errorString()});
                     });
    watchdog->start(patience);
    job->start();
}

QString service() { return QStringLiteral("partway"); }

} // namespace

void readKeychain(QObject *context, const QString &key, milliseconds patience,
                  std::function<void(KeychainAnswer)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    run(context, job, key, patience, std::move(done), [job] { return job->textData(); });
}

void writeKeychain(QObject *context, const QString &key, const QString &text, milliseconds patience,
                   std::function<void(KeychainAnswer)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(text);
    run(context, job, key, patience, std::move(done), {});
}

void deleteFromKeychain(QObject *context, const QString &key, milliseconds patience,
                        std::function<void(KeychainAnswer)> done)
{
    run(context, new QKeychain::DeletePasswordJob(service()), key, patience, std::move(done), {});
}

} // namespace partway
