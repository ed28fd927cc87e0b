// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/keys_dialog.h"

#include "app/text/error_sentence.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

KeysDialog::KeysDialog(const Account &account, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys of %1").arg(plainLine(account.name, 80)));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("Keys for %1 at %2. They go into the system's keychain, nowhere else.")
                      .arg(plainLine(account.name, 80), account.endpoint.url.host()));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields = new KeyFields(*form, this);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save keys"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    save->setDefault(true);
    save->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(440);

    connect(m_fields, &KeyFields::edited, save,
            [this, save] { save->setEnabled(m_fields->credentials().has_value()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, id = account.id] {
        if (const auto credentials = m_fields->credentials()) {
            Q_EMIT entered(id, *credentials);
            accept();
        }
    });
    m_fields->focus();
}

} // namespace partway
