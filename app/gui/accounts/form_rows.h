// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace partway {

/// Rows of a form that come, go and change places; the tab order follows.
class FormRows
{
public:
    /// `form` must outlive it.
    explicit FormRows(QFormLayout &form);

    /// Not shown before it is arranged. `focus` is what the label's shortcut goes to; null: the field.
    void add(const QString &label, QWidget *field, QWidget *focus = nullptr);
    /// These rows, in this order, and no others.
    void arrange(const QList<QWidget *> &fields);

private:
    struct Row
    {
        QLabel *label;
        QWidget *field;
        bool shown;
    };
    [[nodiscard]] Row *rowOf(const QWidget *field);

    QFormLayout &m_form;
    QList<Row> m_rows;
};

} // namespace partway
