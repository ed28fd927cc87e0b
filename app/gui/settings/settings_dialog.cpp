// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/settings_dialog.h"

#include "app/gui/settings/settings_page.h"
#include "app/gui/settings/settings_pages.h"
#include "app/gui/theme/tokens.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partway {

SettingsDialog::SettingsDialog(Preferences &preferences, const ControlActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_reset(new QPushButton(tr("&Reset this page"), this))
{
    setWindowTitle(tr("Settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(176);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reset->setToolTip(tr("Sets everything on this page to what it is in a new installation"));
    m_reset->setAutoDefault(false);
    add(generalPage(preferences, actions));
    add(transfersPage(preferences));
    add(networkPage(preferences));
    add(notificationsPage(preferences));
    add(lookPage(preferences));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(8, 12, 8, 12);
    side->addWidget(m_list);
    top->addLayout(side);
    top->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->addWidget(m_reset);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top, 1);
    column->addLayout(foot);
    resize(760, 600);
    setMinimumSize(640, 400);

    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_reset, &QPushButton::clicked, this, [this] { currentPage()->reset(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::add(SettingsPage *page)
{
    m_pages->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_list);
    item->setSizeHint({0, 32});
}

SettingsPage *SettingsDialog::currentPage() const
{
    return qobject_cast<SettingsPage *>(m_pages->currentWidget());
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.sideBar);
    const int bottom = m_pages->geometry().bottom() + 1;
    painter.fillRect(QRect(0, bottom, width(), 1), t.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(
        QRect(mirrored ? m_pages->geometry().right() + 1 : m_pages->geometry().left() - 1, 0, 1, bottom),
        t.line);
}

} // namespace partway
