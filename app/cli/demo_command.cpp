// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_command.h"

#include "app/cli/quantity_argument.h"
#include "app/cli/sample_file.h"
#include "app/session/practice_process.h"
#include "app/session/state_folder.h"
#include "app/text/quantities_text.h"
#include "app/text/transfer_text.h"
#include "core/base/quantities.h"

#include <QCryptographicHash>
#include <QDir>

namespace partway {

namespace {

constexpr qint64 usualSize = 200 * MiB;
constexpr qint64 partSize = 8 * MiB;

} // namespace

DemoCommand::DemoCommand(CommandContext &context)
    : QueueCommand(context)
    , m_folder(context.stateFolder + QLatin1String("/demo"))
    , m_arrived(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

DemoCommand::~DemoCommand() = default;

void DemoCommand::start()
{
    const std::optional<qint64> size =
        invocation().has("size") ? sizeArgument(invocation().value("size")) : usualSize;
    if (!size)
        return fail(tr("--size is a size such as 200MiB, not “%1”.").arg(invocation().value("size")),
                    ExitCode::WrongUsage);
    m_size = *size;
    if (!QDir(m_folder).removeRecursively())
        return fail(tr("%1 cannot be emptied. Remove it, then try again.").arg(m_folder));
    if (const Result<void> made = prepareStateFolder(m_folder); !made)
        return fail(made.error());
    m_request.sourcePath = m_folder + QLatin1String("/sample.bin");
    m_request.account = PracticeProcess::accountId();
    m_request.bucket = PracticeProcess::bucket();
    m_request.key = QStringLiteral("sample.bin");
    m_request.partSizeWish = partSize;

    console().remark(tr("Making a sample of %1 …").arg(formatBytes(m_size)));
    m_sample = std::make_unique<SampleFile>(m_request.sourcePath, m_size);
    connect(m_sample.get(), &SampleFile::failed, this, [this](const QString &reason) {
        fail(tr("The sample could not be written to %1 (%2). Free some space, then try again.")
                 .arg(m_request.sourcePath, reason));
    });
    connect(m_sample.get(), &SampleFile::written, this, [this](const QByteArray &sha256) {
        m_sent = sha256;
        openSession({}, m_folder);
    });
    m_sample->write();
}

void DemoCommand::onLoaded()
{
    whenServersAreThere({m_request.account}, [this] { upload(); });
}

void DemoCommand::upload()
{
    m_account = *accountOfThisRun(m_request.account);
    console().remark(tr("The practice store is at %1. Sending the sample in parts of %2 …")
                         .arg(m_account.endpoint.url.toString(), formatPartSize(partSize)));
    m_run = std::make_unique<QueueRun>(context(), engine(),
                                       [this](const AccountId &id) { return accountName(id); });
    connect(m_run.get(), &QueueRun::finished, this, [this](ExitCode code) {
        if (code != ExitCode::AllDone)
            return finish(code);
        console().remark(tr("Reading it back …"));
        context().credentials.fetch(m_account.id, [this](const Result<Credentials> &credentials) {
            if (!credentials)
                return fail(credentials.error());
            m_credentials = *credentials;
            readBack(0);
        });
    });
    connect(&engine(), &TransferEngine::added, this,
            [this](quint64, const QList<TransferId> &ids) { m_run->follow(ids); });
    connect(&engine(), &TransferEngine::addFailed, this,
            [this](quint64, const Error &error) { fail(error); });
    engine().add({m_request});
}

void DemoCommand::readBack(qint64 offset)
{
    if (offset >= m_size)
        return compare();
    const ByteRange range{offset, std::min(partSize, m_size - offset)};
    session().transport().send(
        m_account.endpoint, m_credentials, GetRange{{m_request.bucket, m_request.key}, range},
        [this, range](const Result<Answer> &answer) {
            if (!answer)
                return fail(answer.error());
            const QByteArray &bytes = std::get<RangeRead>(*answer).bytes;
            m_arrived->addData(bytes);
            console().progress(tr("read %1 of %2").arg(formatBytes(range.end()), formatBytes(m_size)));
            if (bytes.size() != range.size)
                return compare();
            readBack(range.end());
        });
}

void DemoCommand::compare()
{
    if (m_arrived->result() != m_sent)
        return fail(ErrorKind::VerificationFailed, {.bucket = m_request.bucket, .key = m_request.key});
    QFile::remove(m_request.sourcePath);
    console().result(
        QStringList{tr("It arrived and is identical: %1, %2, SHA-256 %3.")
                        .arg(objectText(m_request.bucket, m_request.key), formatBytes(m_size),
                             QString::fromLatin1(m_sent.toHex())),
                    tr("The practice store keeps it in %1.").arg(m_folder + QLatin1String("/practice"))},
        {{QStringLiteral("event"), QStringLiteral("demo")},
         {QStringLiteral("identical"), true},
         {QStringLiteral("sha256"), QString::fromLatin1(m_sent.toHex())},
         {QStringLiteral("size"), m_size}});
    finish(ExitCode::AllDone);
}

} // namespace partway
