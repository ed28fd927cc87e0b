// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/uploads_command.h"

#include "app/cli/rescue/upload_lines.h"
#include "app/cli/rescue/upload_selection.h"
#include "core/rescue/upload_measure.h"

namespace partway {

UploadsCommand::UploadsCommand(CommandContext &context)
    : ServerCommand(context)
    , m_own(context)
{
}
UploadsCommand::~UploadsCommand() = default;

void UploadsCommand::start()
{
    const Parsed<ScanScope> scope = scanScope(invocation());
    if (!scope)
        return fail(scope.error().sentence, ExitCode::WrongUsage);
    m_scope = *scope;
    setSubject({m_scope.bucket, m_scope.prefix});
    connectToServer();
}

void UploadsCommand::onConnected()
{
    m_own.open(account());
    m_own.close(); // others may want to work with it while this lists
    if (!m_own.isKnown())
        console().remark(tr("Which uploads belong to transfers of this computer cannot be told: %1")
                             .arg(errorSentence(m_own.error(), {.occasion = Occasion::Question}).what));
    if (invocation().has("sizes")) {
        m_measure = std::make_unique<UploadMeasure>(askStore(), account(), context().clock);
        connect(m_measure.get(), &UploadMeasure::measured, this, &UploadsCommand::tell);
        connect(m_measure.get(), &UploadMeasure::idle, this, [this] {
            if (m_stage == Stage::Measuring)
                end(true);
        });
    }
    m_scan = std::make_unique<UploadScan>(askStore(), account(), context().clock);
    connect(m_scan.get(), &UploadScan::found, this, &UploadsCommand::onFound);
    connect(m_scan.get(), &UploadScan::failed, this, &UploadsCommand::onFailed);
    connect(m_scan.get(), &UploadScan::finished, this, &UploadsCommand::onListed);
    m_scan->start(m_scope);
}

void UploadsCommand::onFound(const QList<InProgressUpload> &uploads)
{
    for (const InProgressUpload &upload : uploads) {
        if (!m_sameKey.isEmpty() && (m_sameKey.constFirst().ref.key != upload.ref.key ||
                                     m_sameKey.constFirst().ref.bucket != upload.ref.bucket))
            passOn();
        m_sameKey.append(upload);
    }
}

void UploadsCommand::passOn()
{
    const QList<InProgressUpload> uploads = std::exchange(m_sameKey, {});
    if (uploads.size() > 1)
        for (const InProgressUpload &upload : uploads)
            m_ofTheirKey.insert(upload.ref, static_cast<int>(uploads.size()));
    if (m_measure)
        return m_measure->measure(uploads);
    for (const InProgressUpload &upload : uploads)
        tell(upload);
}

void UploadsCommand::tell(const InProgressUpload &upload)
{
    if (upload.measured == Measured::Gone)
        return;
    if (upload.measured == Measured::Failed)
        m_code = ExitCode::SomethingFailed;
    const UtcTime now = context().clock.utcNow();
    m_sum.add(upload, account(), now);
    const UploadRow row{upload, m_own.ownerOf(upload.ref), m_own.isKnown(),
                        m_ofTheirKey.value(upload.ref, 1)};
    console().result(uploadLines(row, account(), now), uploadToJson(row, account(), now));
}

void UploadsCommand::onFailed(const QString &bucket, const Error &error)
{
    m_code = ExitCode::SomethingFailed;
    console().error(error, questionTo(account(), bucket, m_scope.prefix));
}

void UploadsCommand::onListed()
{
    passOn();
    m_stage = Stage::Measuring;
    if (!m_measure || m_measure->waiting() == 0)
        end(true);
}

void UploadsCommand::interrupt() { end(false); }

void UploadsCommand::end(bool whole)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    if (!whole && !m_measure)
        passOn();
    const bool isWhole = whole && m_code == ExitCode::AllDone;
    QJsonObject total = sumToJson(m_sum);
    total.insert(QStringLiteral("event"), QStringLiteral("uploads-total"));
    total.insert(QStringLiteral("whole"), isWhole);
    console().object(total);
    if (m_sum.uploads > 0 || isWhole)
        console().remark(sumText(m_sum));
    if (!isWhole)
        console().remark(tr("The list is not whole."));
    finish(whole ? m_code : ExitCode::Resumable);
}

} // namespace partway
