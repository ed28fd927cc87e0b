// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/secret_field.h"

#include "app/gui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace partway {

SecretField::SecretField(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
{
    m_edit->setAccessibleName(accessibleName);
    mask(true);
    m_reveal->setIcon(glyphIcon(Glyph::Reveal, palette()));
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    m_reveal->setToolTip(tr("Hold to show what is typed"));
    m_reveal->setAccessibleName(tr("Show while held: %1").arg(accessibleName));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    setFocusProxy(m_edit);
    connect(m_reveal, &QToolButton::pressed, this, [this] { mask(false); });
    connect(m_reveal, &QToolButton::released, this, [this] { mask(true); });
}

void SecretField::mask(bool masked)
{
    m_edit->setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
    // The echo mode sets hints of its own; a keyboard on the screen is to learn nothing either way.
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
}

// A button that goes away or loses its window while it is held is never released.
void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        mask(true);
    if (event->type() == QEvent::PaletteChange)
        m_reveal->setIcon(glyphIcon(Glyph::Reveal, palette()));
}

void SecretField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    mask(true);
}

} // namespace partway
