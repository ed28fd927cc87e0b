// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/exclude_list.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/gui/theme/flat_tree.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace partway {

namespace {

enum Column { Pattern, Count };

/// "*.part" begins with its star also where lines run from the right.
class PatternDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override
    {
        return inItsOwnDirection(value.toString());
    }
};

} // namespace

ExcludeList::ExcludeList(const ExcludeSettings &excludes, QWidget *parent)
    : QWidget(parent)
    , m_list(new FlatTree(this))
    , m_settling(new QTimer(this))
{
    m_model.setHorizontalHeaderLabels({tr("Leave out"), tr("Files")});
    m_model.horizontalHeaderItem(Count)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (const QString &pattern : excludes.patterns)
        append(pattern, !excludes.off.contains(pattern));
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(Pattern, new PatternDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Names that are left out"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Pattern, QHeaderView::Stretch);
    m_list->header()->resizeSection(Count, 72);
    framePanel(*m_list);
    m_settling->setSingleShot(true);
    m_settling->setInterval(150);

    auto *add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add a pattern"));
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setAccessibleName(tr("Remove the pattern"));
    auto *usual = new QPushButton(tr("Usual ones"), this);
    usual->setToolTip(tr("Puts the patterns back that Partway came with"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {add, remove, usual}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(row);

    connect(add, &QPushButton::clicked, this, &ExcludeList::addPattern);
    connect(remove, &QPushButton::clicked, this, &ExcludeList::removePattern);
    connect(usual, &QPushButton::clicked, this, [this] {
        m_model.removeRows(0, m_model.rowCount());
        const QStringList patterns = ExcludeRules::usualPatterns();
        for (const QString &pattern : patterns)
            append(pattern, true);
        m_settling->start();
    });
    connect(&m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (item->column() == Pattern)
            m_settling->start();
    });
    connect(m_settling, &QTimer::timeout, this, &ExcludeList::changed);
}

void ExcludeList::append(const QString &pattern, bool on)
{
    auto *name = new QStandardItem(pattern);
    name->setCheckable(true);
    name->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    auto *count = new QStandardItem;
    count->setEditable(false);
    count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_model.appendRow({name, count});
}

void ExcludeList::addPattern()
{
    append(QStringLiteral("*.tmp"), true);
    const QModelIndex added = m_model.index(m_model.rowCount() - 1, Pattern);
    m_list->setCurrentIndex(added);
    m_list->edit(added);
    m_settling->start();
}

void ExcludeList::removePattern()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_model.removeRow(m_list->currentIndex().row());
    m_settling->start();
}

ExcludeSettings ExcludeList::excludes() const
{
    ExcludeSettings excludes;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QStandardItem *item = m_model.item(row, Pattern);
        const QString pattern = item->text().trimmed();
        if (pattern.isEmpty() || excludes.patterns.contains(pattern))
            continue;
        excludes.patterns.append(pattern);
        if (item->checkState() != Qt::Checked)
            excludes.off.append(pattern);
    }
    return excludes;
}

void ExcludeList::setCounts(const QList<int> &leftOut)
{
    const QStringList rules = excludes().rules().patterns();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const qsizetype rule = rules.indexOf(m_model.item(row, Pattern)->text().trimmed());
        const bool counted = rule >= 0 && rule < leftOut.size();
        m_model.item(row, Count)->setText(counted ? QLocale().toString(leftOut.at(rule)) : QString());
    }
}

} // namespace partway
