// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/part_body.h"

#include <QMetaMethod>
#include <QPointer>

namespace partway {

/// Hands whole slices to the HTTP thread, without a copy in between: readData() gives nothing and the slice
/// goes by the reply's own signal haveUploadData instead. That signal is no public interface of Qt, so it is
/// looked up on the reply itself, and it is known nowhere but here.
///
/// What Qt 6.4 does with the device, seen from here: one read() of more than a byte (or the first one) is a
/// wish for data, and only one is open at a time; after the HTTP thread has written a slice, one read() of a
/// single byte comes as bookkeeping, before the next wish.
class PartBodyFast final : public PartBody
{
    Q_OBJECT
public:
    PartBodyFast(Body body, const Clock &clock);
    [[nodiscard]] bool attach(QNetworkReply *reply) override;

protected:
    qint64 readData(char *to, qint64 most) override;

private:
    enum class Turn {
        Theirs, ///< nothing is wanted, no slice is out
        Wanted, ///< they wait for a slice
        Out,    ///< a slice is out; the bookkeeping read is to come
    };

    void handOver();

    QPointer<QNetworkReply> m_reply;
    QMetaMethod m_haveUploadData;
    Turn m_turn = Turn::Theirs;
};

} // namespace partway
