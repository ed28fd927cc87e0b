// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/problem_strip.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/text/error_sentence.h"
#include "app/text/transfer_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace partway {

ProblemStrip::ProblemStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addSpacing(28); // for the sign
    row->addWidget(m_text, 1);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_other);
    m_buttons->addWidget(m_button);
    row->addLayout(m_buttons);
    setVisible(false);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT remedyAsked(m_id, m_remedy); });
    connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT remedyAsked(m_id, m_otherRemedy); });
}

void ProblemStrip::placeButtons()
{
    const int across = m_other->isHidden() || m_button->isHidden()
                           ? 0
                           : m_other->sizeHint().width() + m_button->sizeHint().width();
    // The sentence keeps at least half of the room.
    m_buttons->setDirection(across > width() / 2 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProblemStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void ProblemStrip::setTransfer(const Transfer *transfer, const QString &accountName)
{
    const bool trouble = transfer && (transfer->state == TransferState::Failed ||
                                      transfer->state == TransferState::WaitingForCredentials ||
                                      (transfer->waiting != Waiting::None && transfer->error));
    setVisible(trouble);
    if (!trouble)
        return;
    m_id = transfer->id;
    m_remedy = remedyFor(*transfer);
    m_failed = transfer->state == TransferState::Failed;
    const QString text = transfer->error
                             ? errorSentence(*transfer->error, contextOf(*transfer, accountName)).whole()
                             : stateText(*transfer);
    if (text != m_text->text())
        m_text->setText(text);
    setAccessibleName(text);
    m_otherRemedy = otherRemedyFor(*transfer);
    m_button->setVisible(m_remedy != Remedy::None);
    m_button->setText(remedyText(m_remedy));
    m_other->setVisible(m_otherRemedy != Remedy::None);
    m_other->setText(remedyText(m_otherRemedy));
    placeButtons();
    update();
}

QString ProblemStrip::text() const { return m_text->text(); }

void ProblemStrip::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    const QColor color = m_failed ? t.failed : t.attention;
    QPainter painter(this);
    painter.fillRect(rect(), mixed(t.panel, color, 0.10));
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 32 : 16;
    painter.drawPixmap(x, (height() - 16) / 2, glyphPixmap(Glyph::Problem, color, 16, devicePixelRatioF()));
}

} // namespace partway
