// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/bucket_rules.h"

#include <QPointer>

#include <utility>

namespace partway {

using namespace std::chrono_literals;

namespace {

Error errorOf(ErrorKind kind, const char *detail)
{
    return failure(kind, QString::fromLatin1(detail)).value();
}

} // namespace

BucketRules::BucketRules(AskStore ask, partway::Account account, Clock &clock, QString bucket,
                         QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_account(std::move(account))
    , m_clock(clock)
    , m_bucket(std::move(bucket))
{
}

BucketRules::~BucketRules() { m_clock.cancel(m_timer); }

void BucketRules::read() { begin(Wish::Know, {}, 0); }

void BucketRules::set(const QString &prefix, int days) { begin(Wish::Set, prefix, days); }

void BucketRules::remove(const QString &prefix) { begin(Wish::Remove, prefix, 0); }

void BucketRules::begin(Wish wish, const QString &prefix, int days)
{
    if (isBusy())
        return;
    m_wish = wish;
    m_prefix = prefix;
    m_days = days;
    m_doubt.reset();
    m_looked = 0;
    m_step = Step::Reading;
    ask(ReadLifecycle{m_bucket}, &BucketRules::onRead);
}

void BucketRules::ask(const Call &call, void (BucketRules::*then)(const Result<Answer> &))
{
    m_ask(call, [self = QPointer<BucketRules>(this), then](const Result<Answer> &answer) {
        if (self)
            (self->*then)(answer);
    });
}

void BucketRules::onRead(const Result<Answer> &answer)
{
    if (!answer)
        return fail(asRefusal(answer.error()));
    const auto *const read = std::get_if<LifecycleRead>(&*answer);
    if (!read)
        return fail(errorOf(ErrorKind::MalformedAnswer, "an answer to another call"));
    if (m_wish == Wish::Know)
        return tell(read->document);
    if (m_told && !sameRules(*m_told, read->document))
        return fail(errorOf(ErrorKind::Conflict, "the rules changed since they were read"));
    change(*read);
}

void BucketRules::change(const LifecycleRead &read)
{
    m_before = read.document;
    const Result<QByteArray> wanted = m_wish == Wish::Set ? withAbortRule(m_before, m_prefix, m_days)
                                                          : withoutAbortRule(m_before, m_prefix);
    if (!wanted)
        return fail(wanted.error());
    m_wanted = *wanted;
    if (m_wanted == m_before)
        return tell(m_before);
    m_step = Step::Writing;
    // Only a document with a rule of ours can come to nothing: the read has proven the subresource.
    if (m_wanted.isEmpty())
        ask(RemoveLifecycle{m_bucket}, &BucketRules::onWritten);
    else
        ask(WriteLifecycle{m_bucket, m_wanted, read.transitionMinimum}, &BucketRules::onWritten);
}

void BucketRules::onWritten(const Result<Answer> &answer)
{
    if (!answer) {
        if (!leavesDoubt(answer.error().kind))
            return fail(asRefusal(answer.error()));
        m_doubt = answer.error();
    }
    m_step = Step::Confirming;
    confirm();
}

void BucketRules::confirm() { ask(ReadLifecycle{m_bucket}, &BucketRules::onConfirmed); }

void BucketRules::onConfirmed(const Result<Answer> &answer)
{
    if (!answer)
        return fail(answer.error());
    const auto *const read = std::get_if<LifecycleRead>(&*answer);
    if (!read)
        return fail(errorOf(ErrorKind::MalformedAnswer, "an answer to another call"));
    if (sameRules(m_wanted, read->document))
        return tell(read->document);
    if (++m_looked < looks) {
        m_timer = m_clock.after(1s * m_looked, [this] { confirm(); });
        return;
    }
    const bool isAsBefore = sameRules(m_before, read->document);
    if (isAsBefore && m_doubt)
        return fail(*m_doubt);
    fail(errorOf(ErrorKind::Conflict, isAsBefore ? "the store did not keep what was written"
                                                 : "other rules are there than those that were written"));
}

void BucketRules::tell(const QByteArray &document)
{
    const Result<QList<AbortRule>> rules = abortRules(document);
    if (!rules)
        return fail(rules.error());
    m_told = document;
    m_step = Step::Idle;
    Q_EMIT told(*rules, ruleCount(document));
}

void BucketRules::fail(const Error &error)
{
    m_step = Step::Idle;
    Q_EMIT failed(error);
}

/// Stores without rules have several ways to say so (Storj: 501, 404 or 400 by its build). One that has told
/// rules has them, whatever its profile says.
Error BucketRules::asRefusal(const Error &error) const
{
    if (m_account.profile.abortLifecycle || (m_step == Step::Writing && !m_before.isEmpty()))
        return error;
    const ErrorKind kind = error.kind;
    const bool isVague = kind == ErrorKind::InvalidRequest || kind == ErrorKind::NoSuchKey ||
                         kind == ErrorKind::Conflict || kind == ErrorKind::MalformedAnswer ||
                         (kind == ErrorKind::NoSuchBucket && error.code != QLatin1String("NoSuchBucket"));
    Error refusal = error;
    if (isVague)
        refusal.kind = ErrorKind::NotImplemented;
    return refusal;
}

} // namespace partway
