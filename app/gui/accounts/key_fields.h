// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/credentials.h"

#include <QObject>

#include <optional>

class QFormLayout;
class QLineEdit;

namespace partway {

/// The three fields for keys. What is typed leaves them as Credentials only.
class KeyFields : public QObject
{
    Q_OBJECT
public:
    KeyFields(QFormLayout &form, QWidget *parent);

    /// Nothing while the two that are needed are not both there.
    [[nodiscard]] std::optional<Credentials> credentials() const;
    [[nodiscard]] bool isEmpty() const;
    /// True where some are filled in, but not those that are needed.
    [[nodiscard]] bool isHalf() const { return !isEmpty() && !credentials(); }
    void setKnown(bool known); ///< keys are stored: empty fields leave them as they are
    void focus();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_id;
    QLineEdit *m_secret;
    QLineEdit *m_token;
};

} // namespace partway
