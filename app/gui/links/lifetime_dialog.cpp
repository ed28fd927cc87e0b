// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/links/lifetime_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace partway {

namespace {

constexpr int longest = 7 * 24 * 3600; // seconds, of a signature

} // namespace

LifetimeDialog::LifetimeDialog(QWidget *parent)
    : QDialog(parent)
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setWindowTitle(tr("Copy link"));
    auto *caption = new QLabel(tr("The link &works for:"), this);
    caption->setBuddy(m_number);
    m_number->setAccessibleName(tr("How long the link works"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    m_unit->addItem(tr("days"), 24 * 3600);
    m_unit->setCurrentIndex(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Copy link"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(caption);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(360);
    bound();
    m_number->setValue(12);
    m_number->selectAll();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LifetimeDialog::bound);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LifetimeDialog::bound() { m_number->setRange(1, longest / m_unit->currentData().toInt()); }

std::chrono::seconds LifetimeDialog::lifetime() const
{
    return std::chrono::seconds(m_number->value() * m_unit->currentData().toInt());
}

} // namespace partway
