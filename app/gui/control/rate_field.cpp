// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/control/rate_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace partway {

namespace {

constexpr qint64 kilobyte = 1000;
constexpr qint64 megabyte = 1000 * kilobyte;
constexpr qint64 megabit = megabyte / 8;

} // namespace

RateField::RateField(QWidget *parent)
    : QWidget(parent)
    , m_number(new QDoubleSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_number->setRange(0.1, 100'000);
    m_number->setDecimals(1);
    m_number->setAccessibleName(tr("Speed"));
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_unit->addItem(tr("kB/s"), kilobyte);
    m_unit->addItem(tr("MB/s"), megabyte);
    m_unit->addItem(tr("Mbit/s"), megabit);
    m_unit->setAccessibleName(tr("Unit of the speed"));
    m_unit->setAccessibleDescription(
        m_unit->accessibleName()); // without a label it is all that Linux tells of it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &RateField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RateField::edited);
}

void RateField::setRate(qint64 bytesPerSecond)
{
    if (bytesPerSecond == rate())
        return;
    const QSignalBlocker quiet(this);
    const qint64 unit = bytesPerSecond >= megabyte ? megabyte : kilobyte;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_number->setValue(double(bytesPerSecond) / double(unit));
}

qint64 RateField::rate() const
{
    // Not less than what the settings keep.
    return std::max(kilobyte, qRound64(m_number->value() * m_unit->currentData().toDouble()));
}

} // namespace partway
