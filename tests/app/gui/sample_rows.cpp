// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/sample_rows.h"

#include "core/base/quantities.h"

namespace partway::test {

Account sampleAccount(const QString &id, const QString &name)
{
    Account account;
    account.id = AccountId{id};
    account.name = name;
    account.endpoint.url = QUrl(QStringLiteral("https://gateway.example.com"));
    return account;
}

Transfer sampleTransfer(qint64 id, TransferState state, int confirmedPercent, int flightPercent)
{
    constexpr qint64 size = 10'000'000'000;
    Transfer transfer;
    transfer.id = TransferId{id};
    transfer.request.sourcePath = QStringLiteral("/data/reel-%1.mov").arg(id);
    transfer.request.account = sampleAccount().id;
    transfer.request.bucket = QStringLiteral("rushes");
    transfer.request.key = QStringLiteral("day1/reel-%1.mov").arg(id);
    transfer.state = state;
    transfer.position = int(id) - 1;
    transfer.size = size;
    transfer.confirmed = size / 100 * confirmedPercent;
    transfer.inFlight = size / 100 * flightPercent;
    transfer.partSize = 64 * MiB;
    transfer.parts = 150;
    transfer.partsDone = 150 * confirmedPercent / 100;
    if (confirmedPercent > 0)
        transfer.uploadId = QStringLiteral("upload-%1").arg(id);
    return transfer;
}

Error sampleError(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

QList<Part> sampleParts(int count, int confirmed)
{
    QList<Part> parts;
    for (int i = 0; i < count; ++i) {
        Part part;
        part.number = i + 1;
        part.range = {i * 64 * MiB, 64 * MiB};
        part.state = i < confirmed ? PartState::Confirmed : PartState::Waiting;
        if (i < confirmed)
            part.etag = QByteArrayLiteral("9e107d9d372bb6826bd81d3542a419d6");
        parts.append(part);
    }
    return parts;
}

} // namespace partway::test
