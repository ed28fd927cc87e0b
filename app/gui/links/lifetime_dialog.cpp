// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/lifetime_dialog.h"

#include "core/s3/object_link.h"

#include <QComboBox>
#include <QSpinBox>

namespace partway {

LifetimeDialog::LifetimeDialog(QWidget *parent)
    : ShortQuestion(tr("Copy link"), tr("The link &works for:"), tr("Copy link"), parent)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setAccessibleName(tr("How long the link works"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->setAccessibleDescription(
        m_unit->accessibleName()); // without a label it is all that Linux tells of it
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 24 * 3600);
    m_unit->setCurrentIndex(1);
    setFields({m_number, m_unit});
    bound();
    m_number->setValue(12);
    m_number->selectAll();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeDialog::bound);
}

void LifetimeDialog::bound()
{
    m_number->setRange(1, int(longestLink.count()) / m_unit->currentData().toInt());
}

std::chrono::seconds LifetimeDialog::lifetime() const
{
    return std::chrono::seconds(m_number->value() * m_unit->currentData().toInt());
}

} // namespace partway
