// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/keys_dialog.h"

#include "app/gui/accounts/findings_view.h"
#include "app/gui/theme/partway_style.h"
#include "app/text/error_sentence.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace partway {

KeysDialog::KeysDialog(const Account &account, QWidget *parent)
    : FormDialog(parent)
    , m_findings(new FindingsView(this))
{
    setWindowTitle(tr("Keys of %1").arg(plainLine(account.name, 80)));
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("Keys for %1 at %2.").arg(plainLine(account.name, 80), account.endpoint.url.host()));
    auto *rows = new QFormLayout;
    m_rows = std::make_unique<FormRows>(*rows);
    m_fields = new KeyFields(*m_rows, this);
    m_rows->arrange(m_fields->rows() + QList<QWidget *>{m_fields->tokenRow()});
    const Finding hint{
        FindingSign::Plain,
        tr("A whole block can be pasted into any field, such as “export AWS_ACCESS_KEY_ID=…”, the "
           "lines of an AWS profile or the JSON of “aws sts”.")};
    m_findings->say(hint);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save keys"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    save->setDefault(true);
    save->setProperty(primaryProperty, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(text);
    column->addLayout(rows);
    column->addWidget(m_findings);
    column->addWidget(buttons);
    setMinimumWidth(520);

    connect(m_fields, &KeyFields::blockSplit, this, [this] {
        m_findings->say({FindingSign::Good, tr("The block of keys was split into its fields.")});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, id = account.id] {
        if (m_fields->showMissing())
            return;
        if (const auto credentials = m_fields->credentials()) {
            Q_EMIT entered(id, *credentials);
            accept();
        }
    });
    m_fields->focus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::setKeychainThere(bool there) { m_fields->setKeychainThere(there); }

} // namespace partway
