// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/speed_limit_box.h"

#include "app/text/quantities_text.h"

#include <QInputDialog>
#include <QSignalBlocker>

namespace partway {

namespace {

constexpr qint64 megabyte = 1000 * 1000;
constexpr qint64 custom = -1;

} // namespace

SpeedLimitBox::SpeedLimitBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Speed limit"));
    setToolTip(tr("For all transfers together"));
    addItem(tr("none"), qint64(0));
    for (const qint64 rate : {1, 5, 10, 25, 50, 100})
        addItem(formatRate(double(rate * megabyte)), rate * megabyte);
    addItem(tr("Other…"), custom);
    setMinimumWidth(104);
    connect(this, &QComboBox::activated, this, &SpeedLimitBox::onActivated);
}

void SpeedLimitBox::setLimit(qint64 bytesPerSecond)
{
    m_limit = bytesPerSecond;
    const QSignalBlocker quiet(this);
    int index = findData(bytesPerSecond);
    if (index < 0) {
        index = count() - 1;
        insertItem(index, formatRate(double(bytesPerSecond)), bytesPerSecond);
    }
    setCurrentIndex(index);
}

void SpeedLimitBox::onActivated(int index)
{
    const qint64 chosen = itemData(index).toLongLong();
    if (chosen == custom) {
        setLimit(m_limit); // until another one is given
        askForLimit();
        return;
    }
    m_limit = chosen;
    Q_EMIT limitChosen(chosen);
}

void SpeedLimitBox::askForLimit()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed limit"));
    dialog->setLabelText(tr("Megabytes a second, for all transfers together:"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleRange(0.01, 100000);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleValue(m_limit > 0 ? double(m_limit) / double(megabyte) : 2);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this](double value) {
        setLimit(qint64(value * double(megabyte)));
        Q_EMIT limitChosen(m_limit);
    });
    dialog->open();
}

} // namespace partway
