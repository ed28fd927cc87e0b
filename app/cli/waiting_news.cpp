// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waiting_news.h"

#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace partway {

using namespace std::chrono_literals;

namespace {

constexpr auto atMostEvery = 1min;

struct WaitingText
{
    Q_DECLARE_TR_FUNCTIONS(WaitingText)
};

QString causeOf(const Transfer &transfer)
{
    if (!transfer.error) // other parts got through since
        return WaitingText::tr("Parts that it did not take are sent again soon.");
    const QString what = errorSentence(*transfer.error, contextOf(transfer)).what;
    const QString details = technicalDetails(*transfer.error);
    return details.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, details);
}

QString sentence(Waiting waiting)
{
    switch (waiting) {
    case Waiting::None:
    case Waiting::Source: // as it should be: who writes it takes the time it takes
        return {};
    case Waiting::Network:
        return WaitingText::tr("Transfer %1 to %2 waits for the network and goes on by itself. %3");
    case Waiting::Server:
        return WaitingText::tr("Transfer %1 to %2 waits for the server and goes on by itself. %3");
    }
    Q_UNREACHABLE();
}

} // namespace

bool WaitingNews::isOld(const Transfer &transfer, SteadyTime now) const
{
    const auto told = m_told.constFind(transfer.id);
    if (told == m_told.constEnd() || told->waiting != transfer.waiting || told->state != transfer.state)
        return false;
    return told->confirmed == transfer.confirmed || now - told->at < atMostEvery;
}

QString WaitingNews::lineFor(const Transfer &transfer, SteadyTime now)
{
    if (transfer.waiting == Waiting::None || transfer.waiting == Waiting::Source || isOld(transfer, now))
        return {};
    m_told.insert(transfer.id, {transfer.waiting, transfer.state, transfer.confirmed, now});
    return sentence(transfer.waiting)
        .arg(QString::number(transfer.id.value), objectText(transfer.request.bucket, transfer.request.key),
             causeOf(transfer));
}

} // namespace partway
