// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/account_trial.h"

#include "app/text/error_sentence.h"

#include <QUuid>

namespace partway {

AccountTrial::AccountTrial(StorePort &store, Account account, Credentials keys, QString bucket,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_account(std::move(account))
    , m_keys(std::move(keys))
    , m_probe{std::move(bucket),
              QStringLiteral("partway-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)}
{
}

void AccountTrial::start() { ask(ListBuckets{}, &AccountTrial::onBuckets); }

void AccountTrial::ask(Call call, Next next)
{
    m_store.ask(m_account.endpoint, m_keys, std::move(call), this,
                [this, next](const Result<Answer> &answer) { (this->*next)(answer); });
}

void AccountTrial::tell(FindingSign sign, const QString &sentence) { Q_EMIT found({sign, sentence}); }

void AccountTrial::fail(const Error &error)
{
    const ErrorContext question = questionTo(m_account, m_probe.bucket, m_probe.key);
    tell(FindingSign::Bad, errorSentence(error, question).whole());
    Q_EMIT finished();
}

void AccountTrial::onBuckets(const Result<Answer> &answer)
{
    const Result<QStringList> buckets = bucketNames(answer);
    const bool named = !m_probe.bucket.isEmpty();
    if (buckets) {
        tell(FindingSign::Good, tr("It works: %n buckets are there.", nullptr, int(buckets->size())));
    } else if (buckets.error().kind == ErrorKind::AccessDenied) {
        // Keys that are made for one bucket are good keys.
        tell(named ? FindingSign::Plain : FindingSign::Attention,
             named
                 ? tr("The store knows these keys. They may not list all buckets.")
                 : tr("The store knows these keys. They may not list all buckets; name one here to test it, "
                      "and type its name when you upload."));
    } else {
        fail(buckets.error());
        return;
    }
    if (!named) {
        Q_EMIT finished();
        return;
    }
    ListObjects list;
    list.bucket = m_probe.bucket;
    list.maxKeys = 1;
    ask(list, &AccountTrial::onListed);
}

void AccountTrial::onListed(const Result<Answer> &answer)
{
    const QString bucket = plainLine(m_probe.bucket, 80);
    if (answer) {
        tell(FindingSign::Good, tr("They may list what is in %1.").arg(bucket));
    } else if (answer.error().kind == ErrorKind::AccessDenied) {
        tell(FindingSign::Attention, tr("They may not list what is in %1. Uploads may work all the same; "
                                        "what is there cannot be shown.")
                                         .arg(bucket));
    } else {
        fail(answer.error());
        return;
    }
    ask(CreateUpload{m_probe, {}}, &AccountTrial::onCreated);
}

void AccountTrial::onCreated(const Result<Answer> &answer)
{
    const auto *created = answer ? std::get_if<UploadCreated>(&*answer) : nullptr;
    if (created) {
        ask(AbortUpload{m_probe, created->uploadId}, &AccountTrial::onAborted);
        return;
    }
    if (!answer && answer.error().kind == ErrorKind::AccessDenied) {
        tell(FindingSign::Bad, tr("They may not begin an upload in %1. Use keys that may write there.")
                                   .arg(plainLine(m_probe.bucket, 80)));
        Q_EMIT finished();
        return;
    }
    fail(answer ? failure(ErrorKind::MalformedAnswer).value() : answer.error());
}

void AccountTrial::onAborted(const Result<Answer> &answer)
{
    if (answer || answer.error().kind == ErrorKind::NoSuchUpload) {
        tell(FindingSign::Good, tr("They may begin and abort uploads. Nothing of the test is left there."));
    } else {
        tell(FindingSign::Attention,
             tr("An upload could be begun, but not aborted. The empty upload of “%1” is left there: abort it "
                "with keys that may, or let the store's own rule do it.")
                 .arg(m_probe.key));
    }
    Q_EMIT finished();
}

} // namespace partway
