// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/form_rows.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace partway {

FormRows::FormRows(QFormLayout &form)
    : m_form(form)
{
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form.setHorizontalSpacing(16);
    form.setVerticalSpacing(8);
}

void FormRows::add(const QString &label, QWidget *field, QWidget *focus)
{
    auto *made = new QLabel(label, field->parentWidget());
    made->setBuddy(focus ? focus : field);
    made->hide();
    field->hide();
    m_rows.append({made, field, false});
}

FormRows::Row *FormRows::rowOf(const QWidget *field)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [field](const Row &row) { return row.field == field; });
    return found == m_rows.end() ? nullptr : &*found;
}

void FormRows::arrange(const QList<QWidget *> &fields)
{
    for (Row &row : m_rows) {
        if (row.shown) {
            const QFormLayout::TakeRowResult taken = m_form.takeRow(row.field);
            delete taken.labelItem;
            delete taken.fieldItem;
        }
        row.shown = fields.contains(row.field);
        row.label->setVisible(row.shown);
        row.field->setVisible(row.shown);
    }
    for (QWidget *field : fields) {
        if (const Row *row = rowOf(field))
            m_form.addRow(row->label, row->field);
    }
}

} // namespace partway
