// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/key_fields.h"
#include "core/engine/account.h"

#include <QDialog>

namespace partway {

/// Asks for new keys of an account.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const Account &account, QWidget *parent);

Q_SIGNALS:
    void entered(const partway::AccountId &account, const partway::Credentials &credentials);

private:
    KeyFields *m_fields;
};

} // namespace partway
