// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account_command.h"

namespace partway {

AccountTestCommand::AccountTestCommand(CommandContext &context)
    : ServerCommand(context)
{
}

void AccountTestCommand::start()
{
    for (const QString &operand : invocation().operands) {
        if (!operand.startsWith(QLatin1String("s3://"))) {
            m_name = operand;
            continue;
        }
        const std::optional<ObjectUrl> url = urlOperand(operand, false);
        if (!url)
            return;
        m_bucket = url->bucket;
    }
    connectToServer();
}

Parsed<Account> AccountTestCommand::choose()
{
    if (m_name.isEmpty())
        return ServerCommand::choose();
    const std::optional<Account> account = context().accounts.named(m_name);
    if (!account)
        return wrongUsage(sentenceOf({AccountProblem::Kind::NoSuchAccount, m_name, {}}));
    return *account;
}

void AccountTestCommand::onConnected()
{
    if (!m_bucket.isEmpty())
        return ask<BucketFound>(HeadBucket{m_bucket}, [this](const BucketFound &) {
            tellWorks(tr("“%1” works: the bucket %2 can be reached.").arg(account().name, m_bucket), {});
        });
    send(ListBuckets{}, [this](const Result<Answer> &answer) {
        if (answer) {
            const auto count = std::get<BucketsListed>(*answer).buckets.size();
            return tellWorks(tr("“%1” works. Buckets that it shows: %2.").arg(account().name).arg(count),
                             count);
        }
        // Keys for one bucket are good keys that may not list all of them.
        if (answer.error().kind == ErrorKind::AccessDenied)
            return tellWorks(
                tr("The server knows the keys of “%1”, but they may not list buckets. Name a bucket to try "
                   "it: account test %1 s3://BUCKET")
                    .arg(account().name),
                {});
        fail(answer.error(), about());
    });
}

void AccountTestCommand::tellWorks(const QString &sentence, const QJsonValue &buckets)
{
    console().result(sentence, {{QStringLiteral("event"), QStringLiteral("test")},
                                {QStringLiteral("account"), account().name},
                                {QStringLiteral("ok"), true},
                                {QStringLiteral("buckets"), buckets}});
    finish(ExitCode::AllDone);
}

} // namespace partway
