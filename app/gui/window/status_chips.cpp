// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/status_chips.h"

#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace partway {

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 1, 0, 0);
    m_row->setSpacing(0);
    setAccessibleName(tr("In force for a while"));
    setVisible(false);
}

QWidget *StatusChips::find(const QString &key) const
{
    return findChild<QWidget *>(key, Qt::FindDirectChildrenOnly);
}

void StatusChips::put(const QString &key, const QString &text, const QString &actionText,
                      const std::function<void()> &act)
{
    if (QWidget *chip = find(key)) {
        chip->findChild<QLabel *>()->setText(text);
        chip->setAccessibleName(text);
        return;
    }
    auto *chip = new QWidget(this);
    chip->setObjectName(key);
    chip->setAccessibleName(text);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addSpacing(4);
    auto *label = new QLabel(chip);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    auto *button = new QToolButton(chip);
    button->setText(actionText);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleDescription(text);
    label->setFont(secondaryFont(font()));
    button->setFont(secondaryFont(font()));
    QPalette colors;
    colors.setColor(QPalette::ButtonText, tokensFor(palette()).confirmed);
    button->setPalette(colors);
    row->addWidget(label);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [act] { act(); });
    m_row->addWidget(chip);
    setVisible(true);
}

void StatusChips::take(const QString &key)
{
    QWidget *chip = find(key);
    if (!chip)
        return;
    chip->setObjectName({}); // not found again while it waits for its deletion
    chip->hide();
    m_row->removeWidget(chip);
    chip->deleteLater();
    setVisible(m_row->count() > 0);
}

QString StatusChips::textOf(const QString &key) const
{
    const QWidget *chip = find(key);
    return chip ? chip->accessibleName() : QString();
}

void StatusChips::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace partway
