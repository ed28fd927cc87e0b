// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/tool_strip.h"

#include "app/gui/theme/clear_button.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/partway_style.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/queue_actions.h"
#include "app/gui/window/speed_limit_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace partway {

namespace {

/// Parts what adds from what changes.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(1, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensFor(palette()).line); }
};

} // namespace

ToolStrip::ToolStrip(const AddActions &add, const QueueActions &actions, QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(this))
    , m_speed(new SpeedLimitBox(this))
    , m_filter(new QLineEdit(this))
    , m_narrow(*this)
{
    m_add->setProperty(primaryProperty, true);
    m_add->setText(add.files->iconText());
    m_add->setFont(strongFont(font()));
    m_add->setIcon(glyphIcon(Glyph::Add, Ink::OnAccent));
    m_add->setToolTip(add.files->toolTip());
    m_add->setAccessibleName(tr("Add files"));
    connect(m_add, &QPushButton::clicked, add.files, &QAction::trigger);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 10);
    row->setSpacing(4);
    row->addWidget(m_add);
    row->addSpacing(4);
    QList<QWidget *> stops{m_add};
    QList<QToolButton *> buttons;
    for (QAction *action : {add.folder, actions.resume, actions.pause, actions.remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleDescription(action->statusTip());
        row->addWidget(button);
        stops.append(button);
        buttons.append(button);
        if (action == add.folder) {
            row->addSpacing(8);
            row->addWidget(new Rule(this));
            row->addSpacing(8);
        }
    }
    row->addStretch(1);
    auto *caption = new QLabel(tr("&Speed limit"), this);
    caption->setBuddy(m_speed);
    caption->setFont(secondaryFont(font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(caption);
    row->addSpacing(4);
    m_narrow.addStep([caption](bool more) { caption->setVisible(more); });
    m_narrow.addStep([buttons](bool more) {
        for (QToolButton *button : buttons)
            button->setToolButtonStyle(more ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    });
    row->addWidget(m_speed);
    row->addSpacing(4);
    m_filter->setPlaceholderText(tr("Filter"));
    addClearButton(*m_filter);
    m_filter->setAccessibleName(tr("Filter transfers"));
    m_filter->setToolTip(tr("Shows only what has these words in its name, destination or account (Ctrl+F)"));
    m_filter->setMinimumWidth(110);
    m_filter->setMaximumWidth(190);
    row->addWidget(m_filter, 1);
    auto *more = new QToolButton(this);
    more->setIcon(glyphIcon(Glyph::Menu, palette()));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(tr("Menu"));
    more->setToolTip(tr("Menu (F10)"));
    more->setShortcut(QKeySequence(Qt::Key_F10));
    row->addWidget(more);
    stops += {m_speed, m_filter, more};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i)); // as they are seen, not as they are made
}

void ToolStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_narrow.fit();
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    const Tokens t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace partway
