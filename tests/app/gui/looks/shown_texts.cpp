// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gui/looks/shown_texts.h"

#include "tests/app/gui/looks/pseudo_words.h"
#include "tests/app/gui/looks/text_reader.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

namespace partway::test {

namespace {

/// What stands for itself in any language: places, paths, files, numbers with what belongs to them.
QString withoutData(QString text, const QStringList &data)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral("<[^<>]*>")), // of tool tips
        QRegularExpression(QStringLiteral("(s3|https?|file)://\\S*")),
        QRegularExpression(QStringLiteral("(~|/)\\S+")),
        QRegularExpression(QStringLiteral("[\\w-]+(\\.[\\w-]+)+")),
        QRegularExpression(QStringLiteral("\\b[0-9a-f…]{8,}\\b")),
        QRegularExpression(QStringLiteral("\\d+:\\d+(:\\d+)?\\s?[AP]M")),
    };
    for (const QRegularExpression &pattern : patterns)
        text.remove(pattern);
    for (const QString &word : data)
        text.remove(word);
    return text;
}

QStringList wordsOfTheCalendar()
{
    QStringList words;
    const QLocale locale;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day)
            words << locale.dayName(day, format) << locale.standaloneDayName(day, format);
        for (int month = 1; month <= 12; ++month)
            words << locale.monthName(month, format);
    }
    return words;
}

void readModel(const QAbstractItemView &view, const std::function<void(const QString &)> &read)
{
    eachShownIndex(view, [&](const QModelIndex &index) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)})
            read(index.data(role).toString());
    });
}

} // namespace

void eachShownWidget(const QWidget &top, const std::function<void(const QWidget &)> &look)
{
    look(top);
    for (const QObject *object : top.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child && !child->isWindow() && child->isVisible() && !child->size().isEmpty())
            eachShownWidget(*child, look);
    }
}

void eachShownIndex(const QAbstractItemView &view, const std::function<void(const QModelIndex &)> &look)
{
    const QAbstractItemModel *model = view.model();
    if (!model || qobject_cast<const QHeaderView *>(&view))
        return;
    constexpr int enough = 60;
    for (int row = 0; row < std::min(enough, model->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (view.visualRect(index).intersects(view.viewport()->rect()))
                look(index);
        }
    }
}

void eachText(const QWidget &widget, const std::function<void(const QString &)> &read)
{
    read(widget.toolTip());
    read(widget.accessibleName());
    read(widget.accessibleDescription());
    if (widget.isWindow())
        read(widget.windowTitle());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        read(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        read(button->text());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        read(field->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < combo->count(); ++item)
            read(combo->itemText(item));
    }
    if (const auto *box = qobject_cast<const QSpinBox *>(&widget)) {
        for (const QString &text : {box->prefix(), box->suffix(), box->specialValueText()})
            read(text);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            read(tabs->tabText(tab));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int section = 0; section < header->count(); ++section)
            read(header->model()->headerData(section, header->orientation()).toString());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        readModel(*view, read);
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            read(action->text());
    }
}

QString pathOf(const QWidget &widget)
{
    const QString own = QLatin1String(widget.metaObject()->className());
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    const QString told = name.isEmpty() ? own : QStringLiteral("%1(%2)").arg(own, name);
    return widget.isWindow() || !widget.parentWidget()
               ? told
               : QLatin1String(widget.parentWidget()->metaObject()->className()) + QLatin1Char('/') + told;
}

QStringList untranslated(const QWidget &top, const QStringList &data)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}\\p{L}+"));
    QStringList known = data + wordsOfTheCalendar();
    // Longer ones first: “rushes” is a part of “rushes-old”.
    std::sort(known.begin(), known.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList faults;
    eachShownWidget(top, [&](const QWidget &widget) {
        eachText(widget, [&](const QString &text) {
            const QString rest = withoutData(withoutMarked(text), known);
            if (word.match(rest).hasMatch())
                faults.append(QStringLiteral("%1: “%2”").arg(pathOf(widget), text));
        });
    });
    faults.removeDuplicates();
    return faults;
}

} // namespace partway::test
