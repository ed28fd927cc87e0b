// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/key_fields.h"

#include <QFormLayout>
#include <QLineEdit>

namespace partway {

KeyFields::KeyFields(QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_id(new QLineEdit(parent))
    , m_secret(new QLineEdit(parent))
    , m_token(new QLineEdit(parent))
{
    m_id->setAccessibleName(tr("Access key ID"));
    m_secret->setAccessibleName(tr("Secret access key"));
    m_token->setAccessibleName(tr("Session token"));
    for (QLineEdit *secret : {m_secret, m_token}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_id->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_token->setPlaceholderText(tr("only for temporary keys"));
    form.addRow(tr("Access &key ID"), m_id);
    form.addRow(tr("&Secret access key"), m_secret);
    form.addRow(tr("Session &token"), m_token);
    for (QLineEdit *field : {m_id, m_secret, m_token})
        connect(field, &QLineEdit::textChanged, this, &KeyFields::edited);
}

std::optional<Credentials> KeyFields::credentials() const
{
    Credentials keys;
    keys.accessKeyId = m_id->text().trimmed().toUtf8();
    keys.secretAccessKey = m_secret->text().trimmed().toUtf8();
    keys.sessionToken = m_token->text().trimmed().toUtf8();
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return std::nullopt;
    return keys;
}

bool KeyFields::isEmpty() const
{
    return m_id->text().trimmed().isEmpty() && m_secret->text().isEmpty() && m_token->text().isEmpty();
}

void KeyFields::setKnown(bool known)
{
    const QString text = known ? tr("as stored") : QString();
    m_id->setPlaceholderText(text);
    m_secret->setPlaceholderText(text);
}

void KeyFields::focus() { m_id->setFocus(Qt::OtherFocusReason); }

} // namespace partway
