// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/rescue_scenes.h"

#include "core/base/quantities.h"
#include "tests/app/gui/looks/scenes.h"

namespace partway::test::scenes {

using namespace std::chrono_literals;

void fillUploads(UploadsStore &store, UtcTime now)
{
    store.bucketsAt[QStringLiteral("gateway.storjshare.io")] = {QStringLiteral("backups"),
                                                                QStringLiteral("rushes")};
    store.bucketsAt[QStringLiteral("ceph.example.com")] = {QStringLiteral("audio"), QStringLiteral("lab")};
    const auto add = [&](const char *bucket, const QString &key, const QString &id, milliseconds ago,
                         int parts, qint64 partSize, qint64 lastSize, milliseconds lastAgo) {
        store.add(QLatin1String(bucket), key, id, now - ago, parts, partSize, lastSize, now - lastAgo);
    };
    const Transfer own = transferIn(TransferState::Paused, now);
    add("rushes", QStringLiteral("day1/reel-03.mov"), QStringLiteral("u-3"), 26h, 212, 64 * MiB, 64 * MiB,
        21h);
    add("rushes", QStringLiteral("day1/reel-04.mov"), QStringLiteral("u-4"), 24h, 240, 64 * MiB, 5 * MiB,
        19h + 10min);
    add("rushes", QStringLiteral("day1/camera-b/card-2/A017_C004_1122QR_001.mxf"), QStringLiteral("u-5"),
        12min, 88, 64 * MiB, 64 * MiB, 1min);
    add("backups", own.request.key, own.uploadId, 11h, 904, 64 * MiB, 64 * MiB, 9h);
    add("audio", QStringLiteral("final/stems.zip"), QStringLiteral("u-6"), 24h * 50, 181, 8 * MiB, 8 * MiB,
        24h * 50);
    add("audio", QStringLiteral("final/stems.zip"), QStringLiteral("u-7"), 24h * 71, 904, 8 * MiB, 8 * MiB,
        24h * 70);
    add("lab", QStringLiteral("disk-0.img"), QStringLiteral("u-8"), 24h * 8, 2950, 64 * MiB, 64 * MiB,
        24h * 8);
    add("lab", QStringLiteral("disk-1.img"), QStringLiteral("u-9"), 24h * 8, 2, 64 * MiB, 64 * MiB, 24h * 8);
    store.uploads.back().parts.removeFirst(); // a gap
    store.objects.insert(QStringLiteral("audio/final/stems.zip"));
}

} // namespace partway::test::scenes
