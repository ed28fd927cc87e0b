// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/shortcuts_dialog.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_row_delegate.h"
#include "app/gui/theme/flat_tree.h"
#include "app/gui/theme/theme.h"
#include "app/gui/theme/tokens.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace partway {

namespace {

QString plainName(QString text)
{
    text.replace(QLatin1String("&&"), QLatin1String("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.trimmed();
}

void collect(QList<ShortcutLine> &lines, const QString &name, const QList<QKeySequence> &sequences)
{
    const QString keys = QKeySequence::listToString(sequences, QKeySequence::NativeText);
    const QString what = plainName(name);
    if (keys.isEmpty() || what.isEmpty())
        return;
    const bool known = std::any_of(lines.cbegin(), lines.cend(), [&](const ShortcutLine &line) {
        return line.what == what && line.keys == keys;
    });
    if (!known)
        lines.append({what, keys});
}

} // namespace

QList<ShortcutLine> shortcutsOf(const QWidget &window)
{
    QList<ShortcutLine> lines;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        collect(lines, action->text(), action->shortcuts());
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool mnemonicOnly = button->shortcut() == QKeySequence::mnemonic(button->text());
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (!mnemonicOnly && button->window() == &window)
            collect(lines, name, {button->shortcut()});
    }
    std::sort(lines.begin(), lines.end(), [](const ShortcutLine &a, const ShortcutLine &b) {
        return QString::localeAwareCompare(a.what, b.what) < 0;
    });
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    auto *table = new FlatTree(this);
    table->setModel(model);
    table->setItemDelegate(new FlatRowDelegate(table));
    framePanel(*table);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    for (const ShortcutLine &line : lines)
        model->appendRow({new QStandardItem(line.what), new QStandardItem(line.keys)});
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const QFontMetrics metrics(secondaryFont(table->font()));
    int widest = 0;
    for (const ShortcutLine &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line.keys));
    table->header()->resizeSection(1, widest + 4 * measure::step + 2);
    table->showWholeHeadings();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(480, 520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    table->setFocus();
}

} // namespace partway
