// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <QObject>

#include <optional>

class QLineEdit;
class QWidget;

namespace partway {

class FormRows;
class NotedField;
class SecretField;

/// The three fields for keys. What is typed leaves them as Credentials only. A block of keys that is pasted
/// into any of them is split.
class KeyFields : public QObject
{
    Q_OBJECT
public:
    KeyFields(FormRows &rows, QWidget *parent);

    /// Nothing while the two that are needed are not both there.
    [[nodiscard]] std::optional<Credentials> credentials() const;
    [[nodiscard]] bool isEmpty() const;
    /// True where some are filled in, but not those that are needed.
    [[nodiscard]] bool isHalf() const { return !isEmpty() && !credentials(); }
    [[nodiscard]] bool hasToken() const;
    void setKnown(bool known); ///< keys are stored: empty fields leave them as they are
    /// Says below the fields what is missing and goes there; false where nothing is.
    bool showMissing();
    void focus();
    void clear();
    /// Said below the secret, before anything is saved: whether keys can be kept longer than this run.
    void setKeychainThere(bool there);

    [[nodiscard]] QList<QWidget *> rows() const;
    [[nodiscard]] QWidget *tokenRow() const;

Q_SIGNALS:
    void edited();
    /// A block was recognised and is in the fields now.
    void blockSplit();

private:
    void onChanged(QLineEdit *field);
    void fill(const Credentials &keys);

    QLineEdit *m_id;
    SecretField *m_secret;
    SecretField *m_token;
    NotedField *m_idRow;
    NotedField *m_secretRow;
    std::optional<UtcTime> m_expiresAt; ///< said by the block that was pasted
    bool m_known = false;
};

} // namespace partway
