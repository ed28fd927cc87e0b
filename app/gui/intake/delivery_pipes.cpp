// SPDX-License-Identifier: GPL-3.0-or-later
// A named pipe that was given before: its bytes come once, so only one transfer can read it.
#include "app/gui/intake/delivery.h"
#include "app/gui/queue/queue_port.h"
#include "app/gui/transfers/transfer_model.h"
#include "app/gui/window/notice_bar.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

namespace partway {

void Delivery::takeUpPipes()
{
    QHash<QString, qsizetype> pipes;
    for (qsizetype item = 0; item < m_plan.items.size(); ++item)
        if (m_plan.items.at(item).isPipe)
            pipes.insert(m_plan.items.at(item).path, item);
    if (pipes.isEmpty())
        return;
    for (const Transfer &transfer : m_around.queue.transfers()) {
        const TransferRequest &there = transfer.request;
        const auto found = pipes.constFind(there.sourcePath);
        if (transfer.isFinal() || there.source != SourceKind::Stream || found == pipes.constEnd())
            continue;
        m_held.insert(*found);
        const bool same = there.account == m_where.account && there.bucket == m_where.bucket &&
                          there.key == m_plan.items.at(*found).key;
        const QString pipe = plainLine(there.sourcePath, 120);
        if (same && transfer.canResume()) {
            // What failed begins to read from the beginning; what was only paused goes on where it was.
            if (transfer.state == TransferState::Failed)
                m_around.ports.queue.chooseSource(transfer.id, there.sourcePath);
            else
                m_around.ports.queue.resume({transfer.id});
            m_around.notices.tell(
                QStringLiteral("intake/pipe"),
                {NoticeKind::Plain,
                 tr("The transfer of %1 goes on. What was sent of it already is not sent again, where the "
                    "same is written into the pipe.")
                     .arg(pipe),
                 {},
                 {}});
        } else {
            m_around.notices.tell(QStringLiteral("intake/pipe"),
                                  {NoticeKind::Attention,
                                   tr("%1 is read already, by the transfer to %2, and was not added again. "
                                      "Remove that transfer "
                                      "first to send the pipe elsewhere.")
                                       .arg(pipe, plainLine(objectText(there.bucket, there.key), 120)),
                                   {},
                                   {}});
        }
    }
}

} // namespace partway
