// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/short_question.h"

#include "app/gui/intake/sheet_parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

ShortQuestion::ShortQuestion(const QString &title, const QString &question, const QString &answer,
                             QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_answer(new QPushButton(answer, this))
{
    setWindowTitle(title);
    setMinimumWidth(360);
}

void ShortQuestion::setFields(const QList<QWidget *> &fields)
{
    auto *caption = new QLabel(m_question, this);
    caption->setBuddy(fields.constFirst());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *field : fields)
        row->addWidget(field, field == fields.constFirst() ? 1 : 0);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_answer, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_answer->setDefault(true);
    auto *column = sheetColumn(*this);
    column->addWidget(caption);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fields.constFirst()->setFocus();
}

} // namespace partway
