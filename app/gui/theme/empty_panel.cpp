// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme/empty_panel.h"

#include "app/gui/theme/partway_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

EmptyPanel::EmptyPanel(QWidget *parent)
    : PicturedPanel(parent)
    , m_text(makeText())
    , m_button(new QPushButton(this))
{
    m_button->setProperty(primaryProperty, true);
    column()->addWidget(m_text);
    column()->addSpacing(8);
    column()->addWidget(m_button, 0, Qt::AlignHCenter);
    endColumn();
}

void EmptyPanel::setWords(const QString &title, const QString &text)
{
    this->title()->setText(title);
    m_text->setText(text);
    arrange();
}

void EmptyPanel::setButtonText(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QString EmptyPanel::text() const { return title()->text() + QLatin1Char('\n') + m_text->text(); }

} // namespace partway
