// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/accounts/form_dialog.h"
#include "app/gui/accounts/form_rows.h"
#include "app/gui/accounts/key_fields.h"
#include "core/s3/account.h"

#include <memory>

namespace partway {

class FindingsView;

/// Asks for new keys of an account.
class KeysDialog : public FormDialog
{
    Q_OBJECT
public:
    KeysDialog(const Account &account, QWidget *parent);
    ~KeysDialog() override;
    /// Whether keys can be kept longer than this run.
    void setKeychainThere(bool there);

Q_SIGNALS:
    void entered(const partway::AccountId &account, const partway::Credentials &credentials);

private:
    std::unique_ptr<FormRows> m_rows;
    KeyFields *m_fields;
    FindingsView *m_findings;
};

} // namespace partway
