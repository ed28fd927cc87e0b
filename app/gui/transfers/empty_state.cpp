// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/transfers/empty_state.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

namespace {

constexpr int picture = 72;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setProperty(primaryProperty, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 16, 48, 16);
    column->setSpacing(8);
    column->addStretch(1);
    m_pictureSpace = new QSpacerItem(0, picture + 12);
    column->addSpacerItem(m_pictureSpace);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
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
    m_button->setText(tr("Show all"));
    if (!m_wanted.words.isEmpty()) {
        m_title->setText(tr("No transfer matches"));
        m_text->setText(tr("No name, destination or account here has all of these words: %1")
                            .arg(plainLine(m_wanted.words.join(QLatin1Char(' ')), 80)));
        return;
    }
    switch (m_wanted.group) {
    case TransferGroup::All:
        m_title->setText(tr("Nothing goes to this account yet"));
        m_text->setText(tr("Choose it above as the destination; then drop files here."));
        break;
    case TransferGroup::Active:
        m_title->setText(tr("Nothing is under way"));
        m_text->setText(tr("Transfers that move or wait for their turn are listed here."));
        break;
    case TransferGroup::Paused:
        m_title->setText(tr("Nothing is paused"));
        m_text->setText(tr("Pausing keeps every finished part; Space pauses what is selected and brings it "
                           "back. Some stores delete what is paused for long; this list says when."));
        break;
    case TransferGroup::Finished:
        m_title->setText(tr("Nothing is finished yet"));
        m_text->setText(tr("What has arrived is listed here, each verified, until you remove it."));
        break;
    case TransferGroup::Failed:
        m_title->setText(tr("Nothing has failed"));
        m_text->setText(tr("What cannot go on by itself is listed here, with what happened and a button "
                           "that helps."));
        break;
    }
}

void EmptyState::refresh()
{
    if (m_narrowed) {
        explainChoice();
    } else if (m_destination.isEmpty()) {
        m_title->setText(tr("Where should files go?"));
        m_text->setText(tr("Choose an account and a bucket above; then drop files here."));
        m_button->setText(tr("Choose files…"));
    } else {
        m_title->setText(tr("Drop files here"));
        m_text->setText(tr("They upload to %1, in parallel parts. Whatever the line or this computer does in "
                           "between, they never start again from zero.")
                            .arg(m_destination));
        m_button->setText(tr("Choose files…"));
    }
    update();
}

QString EmptyState::text() const { return m_title->text() + QLatin1Char('\n') + m_text->text(); }

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Lines that the eye finds back from.
    const int side = std::max(2 * 24, (width() - 560) / 2);
    layout()->setContentsMargins(side, 16, side, 16);
    // Where there is little room, it is for the words.
    m_pictureSpace->changeSize(0, 0);
    layout()->invalidate();
    m_pictureShown = height() >= layout()->totalHeightForWidth(width()) + picture + 12;
    m_pictureSpace->changeSize(0, m_pictureShown ? picture + 12 : 0);
    layout()->invalidate();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    if (!m_pictureShown)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - picture) / 2.0, m_title->y() - picture - 16, picture, picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.selection);
    painter.drawEllipse(disc);
    const int size = 32;
    const QPointF corner = disc.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(corner, glyphPixmap(m_narrowed ? Glyph::Filter : Glyph::Drop, t.confirmed, size,
                                           devicePixelRatioF()));
}

} // namespace partway
