// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/parts/part_actions.h"

#include "app/gui/parts/part_words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace partway {

SendAgain canSendAgain(const Transfer &transfer, const Part &part)
{
    switch (transfer.state) {
    case TransferState::Completing:
    case TransferState::Verifying:
    case TransferState::Done:
    case TransferState::Aborting:
    case TransferState::Aborted:
        return SendAgain::TooLate;
    case TransferState::Queued:
    case TransferState::Reconciling:
    case TransferState::Creating:
    case TransferState::Sending:
    case TransferState::WaitingForCredentials:
    case TransferState::Paused:
    case TransferState::Failed:
        break;
    }
    return part.state == PartState::Confirmed && !transfer.uploadId.isEmpty() ? SendAgain::Possible
                                                                              : SendAgain::NotThereYet;
}

PartActions::PartActions(QWidget *parent)
    : QObject(parent)
    , m_sendAgain(new QAction(tr("&Send part again"), this))
    , m_copyEtag(new QAction(tr("Copy &ETag"), this))
{
    connect(m_sendAgain, &QAction::triggered, this, [this] { Q_EMIT sendAgainAsked(m_id, m_numbers); });
    connect(m_copyEtag, &QAction::triggered, this, &PartActions::copyEtags);
    setParts({}, {});
}

void PartActions::setParts(const Transfer &transfer, const QList<Part> &parts)
{
    m_id = transfer.id;
    m_numbers.clear();
    m_etags.clear();
    bool tooLate = false;
    for (const Part &part : parts) {
        const SendAgain can = canSendAgain(transfer, part);
        tooLate = tooLate || can == SendAgain::TooLate;
        if (can == SendAgain::Possible)
            m_numbers.append(part.number);
        if (!part.etag.isEmpty())
            m_etags.append(etagText(part));
    }
    m_sendAgain->setEnabled(!m_numbers.isEmpty());
    m_sendAgain->setText(parts.size() > 1 && m_numbers.size() > 1
                             ? tr("&Send %Ln parts again", nullptr, int(m_numbers.size()))
                             : tr("&Send part again"));
    QString meaning = tr("Sends these bytes of the file once more; they take the place of what the server "
                         "has. The other parts stay.");
    if (tooLate)
        meaning = tr("Single parts can be sent again only until the upload is completed or given up.");
    else if (m_numbers.isEmpty())
        meaning = tr("Only a confirmed part can be sent again: the others are sent anyway.");
    m_sendAgain->setToolTip(meaning);
    m_sendAgain->setStatusTip(meaning);

    m_copyEtag->setEnabled(!m_etags.isEmpty());
    m_copyEtag->setText(m_etags.size() > 1 ? tr("Copy %Ln &ETags", nullptr, int(m_etags.size()))
                                           : tr("Copy &ETag"));
    m_copyEtag->setToolTip(m_etags.isEmpty()
                               ? tr("A part has an ETag as soon as the server has confirmed it.")
                               : tr("Copies what the server gave as the mark of these bytes."));
    m_copyEtag->setStatusTip(m_copyEtag->toolTip());
}

void PartActions::copyEtags() const
{
    QGuiApplication::clipboard()->setText(m_etags.join(QLatin1Char('\n')));
}

void PartActions::addToMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addAction(m_sendAgain);
    menu.addAction(m_copyEtag);
}

} // namespace partway
