// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/first_start.h"

#include "app/gui/theme/icons.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpacerItem>

#include <algorithm>

namespace partway {

namespace {

constexpr int picture = 72;
constexpr int widest = 560;

} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Add a place to upload to"), this))
{
    QFont large = strongFont(font());
    large.setPixelSize(QFontInfo(font()).pixelSize() + 4);
    m_title->setFont(large);
    auto *text = new QLabel(tr("Partway sends large files to Storj, Amazon S3, Cloudflare R2 and every other "
                               "store that speaks S3. An account says which one, and with whose keys."),
                            this);
    text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(16);
    grid->setColumnStretch(1, 1);
    QPushButton *add = addWay(*grid, tr("Add account…"),
                              tr("Type in the keys that your provider shows. They go into the system's "
                                 "keychain."));
    add->setProperty(primaryProperty, true);
    QPushButton *import = addWay(*grid, tr("Import accounts…"), {});
    m_importText = static_cast<QLabel *>(grid->itemAtPosition(1, 1)->widget());
    QPushButton *practice = addWay(*grid, tr("Try the practice store"),
                                   tr("A small S3 server on this computer, to try everything out. Nothing "
                                      "leaves the computer, and nothing costs anything."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    m_pictureSpace = new QSpacerItem(0, picture + 12);
    column->addSpacerItem(m_pictureSpace);
    column->addWidget(m_title);
    column->addWidget(text);
    column->addSpacing(16);
    column->addLayout(grid);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &FirstStart::addAccountAsked);
    connect(import, &QPushButton::clicked, this, &FirstStart::importAccountsAsked);
    connect(practice, &QPushButton::clicked, this, &FirstStart::practiceAsked);
    setImportable(0);
}

QPushButton *FirstStart::addWay(QGridLayout &grid, const QString &button, const QString &text)
{
    auto *push = new QPushButton(button, this);
    push->setAccessibleDescription(text);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = grid.count() == 0 ? 0 : grid.rowCount();
    grid.addWidget(push, row, 0, Qt::AlignVCenter);
    grid.addWidget(label, row, 1, Qt::AlignVCenter);
    return push;
}

void FirstStart::setImportable(int count)
{
    m_importText->setText(count > 0
                              ? tr("%n accounts of other programs are on this computer.", nullptr, count)
                              : tr("From the files of AWS, rclone, s3cmd, the MinIO client or "
                                   "Cyberduck."));
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = std::max(24, (width() - widest) / 2);
    layout()->setContentsMargins(side, 16, side, 16);
    // Where there is little room, it is for what can be done.
    m_pictureSpace->changeSize(0, 0);
    layout()->invalidate();
    m_pictureShown = height() >= layout()->totalHeightForWidth(width()) + picture + 16;
    m_pictureSpace->changeSize(0, m_pictureShown ? picture + 12 : 0);
    layout()->invalidate();
}

void FirstStart::paintEvent(QPaintEvent *)
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
    painter.drawPixmap(disc.center() - QPointF(size / 2.0, size / 2.0),
                       glyphPixmap(Glyph::Account, t.confirmed, size, devicePixelRatioF()));
}

} // namespace partway
