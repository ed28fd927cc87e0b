// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting_news.h"

#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct WaitingText
{
    Q_DECLARE_TR_FUNCTIONS(WaitingText)
};

QString causeOf(const Transfer &transfer)
{
    if (!transfer.error)
        return {};
    const QString what = errorSentence(*transfer.error, contextOf(transfer)).what;
    const QString details = technicalDetails(*transfer.error);
    return details.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, details);
}

QString sentence(Waiting waiting)
{
    switch (waiting) {
    case Waiting::None:
        return {};
    case Waiting::Network:
        return WaitingText::tr("Transfer %1 to %2 waits for the network and goes on by itself. %3");
    case Waiting::Server:
        return WaitingText::tr("Transfer %1 to %2 waits for the server and goes on by itself. %3");
    }
    Q_UNREACHABLE();
}

} // namespace

QString WaitingNews::lineFor(const Transfer &now)
{
    if (now.waiting == Waiting::None)
        return {};
    const Told news{now.waiting, now.state, now.confirmed};
    if (const auto told = m_told.constFind(now.id); told != m_told.constEnd() && *told == news)
        return {};
    m_told.insert(now.id, news);
    return sentence(now.waiting)
        .arg(QString::number(now.id.value), objectText(now.request.bucket, now.request.key), causeOf(now))
        .trimmed();
}

} // namespace partway
