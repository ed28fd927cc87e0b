// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/rule_list.h"

#include "app/gui/intake/sheet_parts.h"
#include "app/text/error_sentence.h"
#include "app/text/reading_direction.h"
#include "app/text/rule_text.h"

#include <QHeaderView>

namespace partway {

namespace {

enum Column { Keys, After, Remark };

constexpr int mostRowsSeen = 5;

QString keysText(const QString &prefix)
{
    return prefix.isEmpty() ? ruleKeysText(prefix)
                            : inItsOwnDirection(plainLine(prefix, 200) + QChar(0x2026));
}

} // namespace

RuleList::RuleList(QWidget *parent)
    : FlatTree(parent)
{
    m_model.setHorizontalHeaderLabels({tr("Keys"), tr("Aborted after"), tr("Rule")});
    setModel(&m_model);
    setAccessibleName(tr("Rules about unfinished uploads"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->resizeSection(Keys, 200);
    header()->resizeSection(After, 110);
    showWholeHeadings();
    framePanel(*this);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && current.row() < m_rules.size())
                    Q_EMIT chosen(m_rules.at(current.row()));
            });
}

void RuleList::show(const QList<AbortRule> &rules)
{
    m_rules.clear(); // rows that go make others the current one; nobody has chosen these
    m_model.removeRows(0, m_model.rowCount());
    for (const AbortRule &rule : rules) {
        const QString days = rule.days > 0 ? tr("%Ln days", nullptr, rule.days) : tr("not said");
        QList<QStandardItem *> row;
        for (const QString &text : {keysText(rule.prefix), days, ruleRemark(rule)}) {
            row.append(new QStandardItem(text));
            row.constLast()->setToolTip(text);
        }
        row.constFirst()->setData(ruleText(rule), Qt::AccessibleTextRole);
        m_model.appendRow(row);
    }
    m_rules = rules;
    updateGeometry();
}

QSize RuleList::sizeHint() const
{
    const int rows = qBound(1, m_model.rowCount(), mostRowsSeen);
    const int high = m_model.rowCount() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {FlatTree::sizeHint().width(), header()->sizeHint().height() + rows * high + 2 * frameWidth() + 4};
}

} // namespace partway
