// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/speed_limit_box.h"

#include "app/gui/control/speed_limit_dialog.h"
#include "app/text/quantities_text.h"

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
    m_presets = count();
    addItem(tr("Other…"), custom);
    setMinimumWidth(104);
    connect(this, &QComboBox::activated, this, &SpeedLimitBox::onActivated);
}

void SpeedLimitBox::setLimit(qint64 bytesPerSecond)
{
    m_limit = bytesPerSecond;
    const QSignalBlocker quiet(this);
    if (findData(bytesPerSecond) < 0) {
        while (count() > m_presets + 1) // one of one's own at a time
            removeItem(m_presets);
        insertItem(m_presets, formatRate(double(bytesPerSecond)), bytesPerSecond);
    }
    setCurrentIndex(findData(bytesPerSecond));
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
    auto *dialog = new SpeedLimitDialog(m_limit > 0 ? m_limit : 2 * megabyte, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setLimit(dialog->rate());
        Q_EMIT limitChosen(m_limit);
    });
    dialog->open();
}

} // namespace partway
