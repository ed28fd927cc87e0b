// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/pictured_panel.h"

#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

namespace {

constexpr int picture = 72;
constexpr int belowPicture = 12;
constexpr int widest = 560; ///< lines that the eye finds back from
constexpr int leastSide = 48;

} // namespace

PicturedPanel::PicturedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(makeText())
    , m_column(new QVBoxLayout(this))
    , m_pictureSpace(new QSpacerItem(0, picture + belowPicture))
{
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    m_title->setFont(large);
    m_title->setForegroundRole(QPalette::WindowText);
    m_column->setContentsMargins(leastSide, 16, leastSide, 16);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    m_column->addSpacerItem(m_pictureSpace);
    m_column->addWidget(m_title);
}

QLabel *PicturedPanel::makeText()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void PicturedPanel::endColumn() { m_column->addStretch(1); }

void PicturedPanel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

bool PicturedPanel::fits(QSize place) const
{
    const int picturesHeight = m_pictureShown ? picture + belowPicture : 0;
    return m_column->totalHeightForWidth(place.width()) - picturesHeight <= place.height();
}

void PicturedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PicturedPanel::arrange()
{
    const int side = std::max(leastSide, (width() - widest) / 2);
    m_column->setContentsMargins(side, 16, side, 16);
    // Where there is little room, it is for the words and for what can be done.
    m_pictureSpace->changeSize(0, 0);
    m_column->invalidate();
    m_pictureShown = height() >= m_column->totalHeightForWidth(width()) + picture + belowPicture;
    m_pictureSpace->changeSize(0, m_pictureShown ? picture + belowPicture : 0);
    m_column->invalidate();
    update();
}

void PicturedPanel::paintEvent(QPaintEvent *)
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
    constexpr int size = 32;
    const QPointF corner = disc.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(corner, glyphPixmap(m_glyph, t.confirmed, size, devicePixelRatioF()));
}

} // namespace partway
