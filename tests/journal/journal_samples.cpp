// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_samples.h"

#include <QCryptographicHash>
#include <QDebug>

namespace partway::tests {

TransferRecord uploadOf(int parts, const QString &uploadId)
{
    TransferRecord record;
    record.request.sourcePath = QStringLiteral("/files/sample");
    record.request.bucket = QStringLiteral("bucket");
    record.request.key = QStringLiteral("key");
    record.upload.plan = {(parts - 1) * 5 * MiB + 1, 5 * MiB, parts};
    record.upload.uploadId = uploadId;
    return record;
}

FinishedPart partOf(const TransferRecord &record, int number, int attempt)
{
    const QByteArray name = QByteArray::number(number) + '/' + QByteArray::number(attempt);
    const QByteArray md5 = QCryptographicHash::hash(name, QCryptographicHash::Md5);
    return {number, record.upload.plan.range(number).size, md5.toHex(), md5};
}

TransferRecord recordWithEverything()
{
    const auto time = [](qint64 ms) { return UtcTime(milliseconds(1'767'225'600'000 + ms)); };
    TransferRecord record;
    TransferRequest &request = record.request;
    request.sourcePath = QStringLiteral("/home/me/Ünïcode 文件/a'b\"c\\d\n.bin");
    request.account = {QStringLiteral("account-7")};
    request.bucket = QStringLiteral("my.bucket");
    request.key = QStringLiteral("//a/./../ü €+%20?&=#\t🎈/");
    request.partSizeWish = 5 * GiB;
    request.integrity = Integrity::None;
    request.overwrite = false;
    request.priority = Priority::High;
    request.startPaused = true;
    request.contentType = QStringLiteral("text/plain; charset=\"utf-8\"");
    request.storageClass = QStringLiteral("DEEP_ARCHIVE");
    request.metadata = {{QStringLiteral("x"), QString()},
                        {QStringLiteral("ключ"), QStringLiteral("\"[1]\"")}};
    request.adopt = QString(16 * 1024, u'a');
    request.replaces = SeenObject{QStringLiteral("d41d-9"), 5 * TiB};
    request.source = SourceKind::Growing;
    request.end = SourceEnd{false, std::chrono::seconds(30), QStringLiteral("/files/ready")};
    request.expectedSize = 5 * TiB;
    UploadRecord &upload = record.upload;
    upload.unproven = true;
    upload.adopted = true;
    upload.intent = Intent::AbortAndRemove;
    upload.outcome = TransferState::Failed;
    upload.failure = Error{ErrorKind::Throttled,
                           503,
                           QStringLiteral("SlowDown"),
                           QStringLiteral("request-1"),
                           QStringLiteral("Please <reduce> your rate."),
                           milliseconds(90'000)};
    upload.fingerprint = Fingerprint{12 * MiB, -1'000'000'001, ~quint64(0)};
    upload.plan = {12 * MiB, 2 * MiB, 4, {5 * MiB, 9 * MiB}};
    upload.token = QStringLiteral("token");
    upload.uploadId = QString(16 * 1024, u'u');
    upload.createdAt = time(1);
    upload.lastPartAt = time(2);
    upload.keptAliveAt = time(7);
    upload.abortDate = time(3);
    upload.createAskedAt = time(4);
    upload.createInDoubt = true;
    upload.completeAsked = true;
    upload.opaqueEtags = true;
    upload.begunAnew = BegunAnew::StrayParts;
    upload.timesBegunAnew = 3;
    upload.leftovers = {QStringLiteral("earlier"), QStringLiteral("\"odd\", [one]"), QString()};
    upload.notFreed = {QStringLiteral("kept")};
    upload.etag = QStringLiteral("0123-3");
    upload.parts = {{1, 5 * MiB, QByteArray(1024, 'e'), QByteArray(16, '\0')},
                    {2, 4 * MiB, "e", {}},
                    {3, 2 * MiB, QByteArray("odd\0\xff", 5), QByteArray()}};
    record.position = 7;
    record.added = time(5);
    record.finished = time(6);
    record.check = ObjectCheck::Changed;
    record.checkedAt = time(8);
    return record;
}

std::unique_ptr<SqliteJournal> opened(const QString &file)
{
    auto journal = SqliteJournal::open(file);
    if (!journal) {
        qWarning() << journal.error().detail;
        return nullptr;
    }
    return std::move(*journal);
}

QString whyNotOpened(const QString &file)
{
    const auto journal = SqliteJournal::open(file);
    if (journal)
        return {};
    return journal.error().kind == ErrorKind::JournalFailed ? journal.error().detail
                                                            : QStringLiteral("another kind of error");
}

} // namespace partway::tests
