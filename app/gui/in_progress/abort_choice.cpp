// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/abort_choice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace partway {

OlderThanDialog::OlderThanDialog(QWidget *parent)
    : ShortQuestion(tr("Abort uploads older than"),
                    tr("Uploads that were &begun more than so many days ago:"), tr("Show what that is"),
                    parent)
    , m_days(new QSpinBox(this))
{
    m_days->setRange(1, 3650);
    m_days->setValue(7);
    setFields({m_days});
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_days->value()); });
}

PrefixDialog::PrefixDialog(const QString &suggested, QWidget *parent)
    : ShortQuestion(tr("Abort uploads of a prefix"), tr("Uploads whose &bucket and key begin with:"),
                    tr("Show what that is"), parent)
    , m_prefix(new QLineEdit(suggested, this))
{
    setFields({m_prefix});
    const auto check = [this] { answerButton()->setEnabled(!m_prefix->text().isEmpty()); };
    connect(m_prefix, &QLineEdit::textChanged, this, check);
    check();
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_prefix->text()); });
}

} // namespace partway
