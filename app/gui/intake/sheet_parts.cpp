// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/sheet_parts.h"

#include "app/gui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QDialog>
#include <QFontInfo>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace partway {

QVBoxLayout *sheetColumn(QDialog &sheet)
{
    auto *column = new QVBoxLayout(&sheet);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    return column;
}

QLabel *sheetTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = strongFont(parent->font());
    font.setPixelSize(QFontInfo(font).pixelSize() + 3);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *sheetText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(secondaryFont(parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QProgressBar *busyBar(const QString &accessibleName, QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->setAccessibleName(accessibleName);
    return bar;
}

void framePanel(QAbstractScrollArea &list) { list.setFrameShape(QFrame::StyledPanel); }

} // namespace partway
