// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/key_fields.h"

#include "app/accounts/key_block.h"
#include "app/gui/accounts/form_rows.h"
#include "app/gui/accounts/noted_field.h"
#include "app/gui/accounts/secret_field.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace partway {

KeyFields::KeyFields(FormRows &rows, QWidget *parent)
    : QObject(parent)
    , m_id(new QLineEdit(parent))
    , m_secret(new SecretField(tr("Secret access key"), parent))
    , m_token(new SecretField(tr("Session token"), parent))
    , m_idRow(new NotedField(m_id, parent))
    , m_secretRow(new NotedField(m_secret, parent, m_secret->edit()))
{
    m_id->setAccessibleName(tr("Access key ID"));
    m_id->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_token->edit()->setPlaceholderText(tr("only for temporary keys"));
    rows.add(tr("Access &key ID"), m_idRow, m_id);
    rows.add(tr("&Secret access key"), m_secretRow, m_secret->edit());
    rows.add(tr("Session &token"), m_token, m_token->edit());
    for (QLineEdit *field : {m_id, m_secret->edit(), m_token->edit()})
        connect(field, &QLineEdit::textChanged, this, [this, field] { onChanged(field); });
    setKeychainThere(true);
}

QList<QWidget *> KeyFields::rows() const { return {m_idRow, m_secretRow}; }
QWidget *KeyFields::tokenRow() const { return m_token; }

void KeyFields::onChanged(QLineEdit *field)
{
    m_idRow->setProblem({});
    m_secretRow->setProblem({});
    const auto keys = keysInBlock(field->text());
    if (keys)
        fill(*keys);
    Q_EMIT edited();
    if (keys)
        Q_EMIT blockSplit();
}

void KeyFields::fill(const Credentials &keys)
{
    const QSignalBlocker quietId(m_id);
    const QSignalBlocker quietSecret(m_secret->edit());
    const QSignalBlocker quietToken(m_token->edit());
    m_id->setText(QString::fromUtf8(keys.accessKeyId));
    m_secret->edit()->setText(QString::fromUtf8(keys.secretAccessKey));
    m_token->edit()->setText(QString::fromUtf8(keys.sessionToken));
    m_expiresAt = keys.expiresAt;
}

std::optional<Credentials> KeyFields::credentials() const
{
    Credentials keys;
    keys.accessKeyId = m_id->text().trimmed().toUtf8();
    keys.secretAccessKey = m_secret->edit()->text().trimmed().toUtf8();
    keys.sessionToken = m_token->edit()->text().trimmed().toUtf8();
    if (!keys.sessionToken.isEmpty())
        keys.expiresAt = m_expiresAt;
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return std::nullopt;
    return keys;
}

bool KeyFields::isEmpty() const
{
    return m_id->text().trimmed().isEmpty() && m_secret->edit()->text().isEmpty() &&
           m_token->edit()->text().isEmpty();
}

bool KeyFields::hasToken() const { return !m_token->edit()->text().isEmpty(); }

void KeyFields::setKnown(bool known)
{
    m_known = known;
    const QString text = known ? tr("as stored") : QString();
    m_id->setPlaceholderText(text);
    m_secret->edit()->setPlaceholderText(text);
}

bool KeyFields::showMissing()
{
    if (credentials() || (m_known && isEmpty()))
        return false;
    const bool idIsMissing = m_id->text().trimmed().isEmpty();
    if (idIsMissing)
        m_idRow->setProblem(tr("Enter the access key ID that the provider shows."));
    if (m_secret->edit()->text().trimmed().isEmpty())
        m_secretRow->setProblem(tr("Enter the secret access key that belongs to it."));
    (idIsMissing ? m_id : m_secret->edit())->setFocus(Qt::OtherFocusReason);
    return true;
}

void KeyFields::focus() { m_id->setFocus(Qt::OtherFocusReason); }

void KeyFields::clear() { fill({}); }

void KeyFields::setKeychainThere(bool there)
{
    m_secretRow->setNote(
        there
            ? tr("Keys go into the system's keychain, nowhere else.")
            : tr("This computer has no keychain that answers. The keys are kept in memory for this run only, "
                 "never on disk, and asked for again at the next start."));
}

} // namespace partway
