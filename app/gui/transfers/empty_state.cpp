// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/empty_state.h"

#include "app/text/error_sentence.h"

#include <QPushButton>

namespace partway {

EmptyState::EmptyState(QWidget *parent)
    : EmptyPanel(parent)
{
    connect(button(), &QPushButton::clicked, this, [this] {
        if (m_narrowed)
            Q_EMIT showAllAsked();
        else
            Q_EMIT chooseFilesAsked();
    });
    refresh();
}

void EmptyState::setDestinationText(const QString &text)
{
    m_destination = text;
    refresh();
}

void EmptyState::setReason(bool anyTransfers, const RowChoice &wanted)
{
    m_narrowed = anyTransfers;
    m_wanted = wanted;
    refresh();
}

void EmptyState::explainChoice()
{
    setButtonText(tr("Show all"));
    if (!m_wanted.words.isEmpty()) {
        setWords(tr("No transfer matches"),
                 tr("No name, destination or account here has all of these words: %1")
                     .arg(plainLine(m_wanted.words.join(QLatin1Char(' ')), 80)));
        return;
    }
    switch (m_wanted.group) {
    case TransferGroup::All:
        setWords(tr("Nothing goes to this account yet"),
                 tr("Choose it above as the destination; then drop files here."));
        break;
    case TransferGroup::Active:
        setWords(tr("Nothing is under way"),
                 tr("Transfers that move or wait for their turn are listed here."));
        break;
    case TransferGroup::Paused:
        setWords(tr("Nothing is paused"),
                 tr("Pausing keeps every finished part; Space pauses what is selected and brings it "
                    "back. Some stores delete what is paused for long; this list says when."));
        break;
    case TransferGroup::Finished:
        setWords(tr("Nothing is finished yet"),
                 tr("What has arrived is listed here, each verified, until you remove it."));
        break;
    case TransferGroup::Failed:
        setWords(tr("Nothing has failed"),
                 tr("What cannot go on by itself is listed here, with what happened and a button "
                    "that helps."));
        break;
    }
}

void EmptyState::refresh()
{
    if (m_narrowed) {
        explainChoice();
    } else if (m_destination.isEmpty()) {
        setWords(tr("Where should files go?"),
                 tr("Choose an account and a bucket above; then drop files here."));
        setButtonText(tr("Choose files…"));
    } else {
        setWords(tr("Drop files here"),
                 tr("They upload to %1, in parallel parts. Whatever the line or this computer does in "
                    "between, they never start again from zero.")
                     .arg(m_destination));
        setButtonText(tr("Choose files…"));
    }
    setGlyph(m_narrowed ? Glyph::Filter : Glyph::Drop);
}

} // namespace partway
