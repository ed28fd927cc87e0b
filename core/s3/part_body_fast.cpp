// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/part_body_fast.h"

#include <QMetaObject>
#include <QNetworkReply>

namespace partway {

PartBodyFast::PartBodyFast(Body body, const Clock &clock)
    : PartBody(std::move(body), clock)
{
    connect(&feed(), &SliceFeed::ready, this, [this] {
        if (m_turn == Turn::Wanted)
            handOver();
    });
}

bool PartBodyFast::attach(QNetworkReply *reply)
{
    const QMetaObject *meta = reply->metaObject();
    const int index = meta->indexOfSignal("haveUploadData(qint64,QByteArray,bool,qint64)");
    if (index < 0)
        return false;
    m_reply = reply;
    m_haveUploadData = meta->method(index);
    return true;
}

qint64 PartBodyFast::readData(char *, qint64 most)
{
    if (m_turn == Turn::Out && most == 1)
        m_turn = Turn::Theirs;
    else if (m_turn != Turn::Wanted)
        handOver();
    return 0;
}

void PartBodyFast::handOver()
{
    const qint64 position = feed().handedOver();
    const std::optional<QByteArray> slice = feed().take();
    if (!slice) {
        m_turn = Turn::Wanted;
        return;
    }
    m_turn = Turn::Out;
    const bool isLast = feed().isDrained();
    m_haveUploadData.invoke(m_reply, Qt::DirectConnection, Q_ARG(qint64, position), Q_ARG(QByteArray, *slice),
                            Q_ARG(bool, isLast), Q_ARG(qint64, feed().size()));
}

} // namespace partway
