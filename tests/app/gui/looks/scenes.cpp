// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/scenes.h"

#include "core/base/quantities.h"
#include "tests/app/gui/sample_rows.h"

#include <cmath>
#include <utility>

namespace partway::test::scenes {

namespace {

using namespace std::chrono_literals;

constexpr qint64 GB = 1'000'000'000;
constexpr int allParts = 1252;
constexpr int confirmedParts = 465;

Transfer make(qint64 id, const QString &account, const QString &place, const QString &name, qint64 size,
              TransferState state, int percentConfirmed)
{
    Transfer transfer;
    transfer.id = TransferId{id};
    transfer.position = int(id) - 1;
    transfer.request.sourcePath = QStringLiteral("/data/") + name;
    transfer.request.account = AccountId{account};
    transfer.request.bucket = place.section(QLatin1Char('/'), 0, 0);
    transfer.request.key = place.section(QLatin1Char('/'), 1) + name;
    transfer.size = size;
    transfer.state = state;
    transfer.confirmed = size / 100 * percentConfirmed;
    transfer.partSize = 64 * MiB;
    transfer.parts = int((size + transfer.partSize - 1) / transfer.partSize);
    transfer.partsDone = transfer.parts * percentConfirmed / 100;
    if (percentConfirmed > 0 && percentConfirmed < 100)
        transfer.uploadId = QStringLiteral("2~kV9Yq0lB3mZsXwE7tRnPfHdJcA4uGi%1").arg(id);
    return transfer;
}

Error error(ErrorKind kind, int status, const QString &code)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    if (status > 0)
        error.requestId = QStringLiteral("17D4F0A2C3B59E61");
    return error;
}

} // namespace

QList<Account> accounts()
{
    Account storj = sampleAccount(QStringLiteral("storj"), QStringLiteral("Storj"));
    storj.profile = providerProfile(QStringLiteral("storj"));
    storj.endpoint.url = QUrl(QStringLiteral("https://gateway.storjshare.io"));
    Account ceph = sampleAccount(QStringLiteral("ceph"), QStringLiteral("Ceph lab"));
    ceph.profile = providerProfile(QStringLiteral("ceph-rgw"));
    ceph.endpoint.url = QUrl(QStringLiteral("https://ceph.example.com"));
    Account r2 = sampleAccount(QStringLiteral("r2"), QStringLiteral("R2"));
    r2.profile = providerProfile(QStringLiteral("r2"));
    r2.endpoint.url = QUrl(QStringLiteral("https://0123456789abcdef.r2.cloudflarestorage.com"));
    return {storj, ceph, r2};
}

QList<Transfer> queue(UtcTime now)
{
    const QString storj = QStringLiteral("storj");
    const QString ceph = QStringLiteral("ceph");
    const QString day1 = QStringLiteral("rushes/day1/");
    const QString final = QStringLiteral("audio/final/");
    const QString pg = QStringLiteral("backups/pg/");
    QList<Transfer> list;
    const auto add = [&](const QString &account, const QString &place, const QString &name, qint64 size,
                         TransferState state, int percent) -> Transfer & {
        list.append(make(list.size() + 1, account, place, name, size, state, percent));
        list.last().added = now - 3h;
        return list.last();
    };
    Transfer &first = add(storj, day1, QStringLiteral("reel-07.mov"), 84 * GB, TransferState::Sending, 37);
    first.inFlight = 3 * GB;
    first.bytesPerSecond = 61e6;
    first.left = 14min;
    first.parts = allParts;
    first.partsDone = confirmedParts;
    first.partsSending = 6;
    first.request.priority = Priority::High;
    Transfer &second = add(storj, day1, QStringLiteral("reel-08.mov"), 79 * GB, TransferState::Sending, 12);
    second.inFlight = 2 * GB;
    second.bytesPerSecond = 48e6;
    second.left = 24min;
    second.partsSending = 5;
    Transfer &paused =
        add(storj, pg, QStringLiteral("db-2026-11-22.dump"), 1200 * GB, TransferState::Paused, 51);
    paused.deletedByStoreAt = now + 11h + 30min;
    Transfer &urgent =
        add(storj, day1, QStringLiteral("camera-b-0417.mxf"), 212 * GB, TransferState::Paused, 66);
    urgent.deletedByStoreAt = now + 2h + 30min;
    add(ceph, final, QStringLiteral("mixdown.wav"), 3 * GB, TransferState::Failed, 82).error =
        error(ErrorKind::SourceChanged, 0, {});
    Transfer &done = add(ceph, final, QStringLiteral("poster.psd"), 640'000'000, TransferState::Done, 100);
    done.finished = now - 79min;
    done.etag = QStringLiteral("7f86d081884c7d659a2feaa0c55ad015-10");
    Transfer &slow = add(storj, day1, QStringLiteral("reel-09.mov"), 81 * GB, TransferState::Sending, 4);
    slow.waiting = Waiting::Server;
    slow.error = error(ErrorKind::Throttled, 503, QStringLiteral("SlowDown"));
    slow.retryAt = now + 12s;
    Transfer &offline = add(ceph, pg, QStringLiteral("wal-archive.tar"), 9 * GB, TransferState::Sending, 23);
    offline.waiting = Waiting::Network;
    offline.error = error(ErrorKind::Unreachable, 0, {});
    add(ceph, pg, QStringLiteral("home.tar.zst"), 44 * GB, TransferState::WaitingForCredentials, 70).error =
        error(ErrorKind::CredentialsExpired, 400, QStringLiteral("ExpiredToken"));
    Transfer &damaged = add(ceph, final, QStringLiteral("stems.zip"), 84 * GB, TransferState::Failed, 36);
    damaged.error = error(ErrorKind::DigestMismatch, 400, QStringLiteral("BadDigest"));
    damaged.partsDone = confirmedParts;
    add(storj, day1, QStringLiteral("reel-10.mov"), 77 * GB, TransferState::Reconciling, 30);
    add(storj, day1, QStringLiteral("reel-06.mov"), 90 * GB, TransferState::Completing, 100);
    add(storj, day1, QStringLiteral("reel-05.mov"), 88 * GB, TransferState::Verifying, 100);
    Transfer &low = add(storj, day1, QStringLiteral("reel-11.mov"), 80 * GB, TransferState::Queued, 0);
    low.request.priority = Priority::Low;
    Transfer &gone = add(storj, day1, QStringLiteral("slate.mov"), 5 * GB, TransferState::Aborting, 20);
    gone.inFlight = 0;
    add(ceph, final, QStringLiteral("rough-cut.mov"), 7 * GB, TransferState::Failed, 0).error =
        error(ErrorKind::ObjectExists, 0, {});
    add(ceph, final, QStringLiteral("credits.mov"), 2 * GB, TransferState::Failed, 5).error =
        error(ErrorKind::SourceMissing, 0, {});
    return list;
}

Transfer transferIn(TransferState state, UtcTime now)
{
    const QList<Transfer> all = queue(now);
    for (const Transfer &transfer : all)
        if (transfer.state == state)
            return transfer;
    return {};
}

QList<Part> parts(UtcTime now)
{
    QList<Part> list = sampleParts(allParts, confirmedParts - 6);
    const auto at = [&list](int number) -> Part & { return list[number - 1]; };
    for (int number = 1; number < confirmedParts - 5; ++number) {
        Part &part = at(number);
        part.attempts = 1;
        part.took = milliseconds(5600 + number * 37 % 900);
        part.bytesPerSecond = 10.2e6 + number * 53 % 17 * 1e5;
        part.etag.replace(0, 4, QByteArray::number(0x1000 + number * 2749 % 0xefff, 16));
    }
    const auto send = [&](int number, int percent, int attempt) {
        Part &part = at(number);
        part.state = PartState::Sending;
        part.sent = part.range.size / 100 * percent;
        part.attempts = attempt;
        part.bytesPerSecond = 9.8e6 + percent * 1e4;
    };
    send(460, 71, 1);
    send(461, 48, 1);
    send(463, 22, 2);
    send(465, 90, 1);
    send(467, 5, 1);
    send(468, 34, 1);
    at(462).state = PartState::Retrying;
    at(462).attempts = 2;
    at(462).lastError = error(ErrorKind::Throttled, 503, QStringLiteral("SlowDown"));
    at(462).retryAt = now + 4s;
    at(470).state = PartState::Checking;
    return list;
}

QList<LogEntry> log(UtcTime now)
{
    QList<LogEntry> list;
    const auto add = [&](milliseconds ago, LogKind kind) -> LogEntry & {
        LogEntry entry;
        entry.when = now - ago;
        entry.kind = kind;
        list.append(entry);
        return list.last();
    };
    add(3h, LogKind::Added);
    add(3h - 2s, LogKind::Started);
    add(3h - 3s, LogKind::UploadCreated).uploadId = QStringLiteral("2~kV9Yq0lB3mZsXwE7tRnPfHdJcA4uGi1");
    const auto confirmed = [&](milliseconds ago, int part) {
        LogEntry &entry = add(ago, LogKind::PartConfirmed);
        entry.part = part;
        entry.took = 6300ms;
    };
    confirmed(2h + 59min, 1);
    confirmed(2h + 58min, 2);
    add(2h, LogKind::Paused);
    add(90min, LogKind::Resumed);
    LogEntry &again = add(90min - 2s, LogKind::TakenUpAgain);
    again.uploadId = QStringLiteral("2~kV9Yq0lB3mZsXwE7tRnPfHdJcA4uGi1");
    again.parts = 212;
    confirmed(80min, 213);
    LogEntry &failed = add(40min, LogKind::PartFailed);
    failed.part = 301;
    failed.error = error(ErrorKind::ConnectionLost, 0, {});
    add(30min, LogKind::WaitsForNetwork).error = error(ErrorKind::Unreachable, 0, {});
    add(29min, LogKind::GoesOn);
    LogEntry &slowed = add(2min, LogKind::SlowedDown);
    slowed.part = 462;
    slowed.error = error(ErrorKind::Throttled, 503, QStringLiteral("SlowDown"));
    confirmed(1min, 459);
    LogEntry &wrong = add(20s, LogKind::PartFailed);
    wrong.part = 464;
    wrong.error = error(ErrorKind::DigestMismatch, 400, QStringLiteral("BadDigest"));
    return list;
}

QList<Part> partsWithFailures(UtcTime now)
{
    QList<Part> list = parts(now);
    for (Part &part : list) {
        if (part.state == PartState::Confirmed)
            continue;
        part.state = PartState::Waiting;
        part.sent = 0;
        part.bytesPerSecond = 0;
        part.retryAt.reset();
        part.lastError.reset();
    }
    for (const int failed : {460, 464, 465, 481}) {
        list[failed - 1].attempts = 5;
        list[failed - 1].lastError = error(ErrorKind::DigestMismatch, 400, QStringLiteral("BadDigest"));
    }
    return list;
}

double rateAt(int secondsAgo)
{
    const double time = secondsAgo;
    const double calm = 58e6 + 6e6 * std::sin(time / 31) + 2.5e6 * std::sin(time / 4.7);
    const bool dip = secondsAgo > 250 && secondsAgo < 290;
    return dip ? calm * 0.25 : calm;
}

} // namespace partway::test::scenes
