// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace partway {

/// The fields that say which store an account is at. A provider fills in what it is known for.
class AccountForm : public QObject
{
    Q_OBJECT
public:
    AccountForm(QFormLayout &form, QWidget *parent);

    void show(const Account &account);
    /// Checked; says what is missing or cannot be.
    [[nodiscard]] AccountResult<Account> account() const;

Q_SIGNALS:
    void edited();

private:
    void onProviderChosen();
    [[nodiscard]] ProviderProfile chosenProfile() const;
    [[nodiscard]] QWidget *caFileRow(QWidget *parent);

    QList<ProviderProfile> m_profiles;
    AccountId m_id;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLineEdit *m_endpoint;
    QComboBox *m_region;
    QComboBox *m_addressing;
    QLineEdit *m_caFile;
    QString m_suggestedName; ///< ours, until the person types one
};

/// Plain HTTP to another machine: keys are safe there, the bytes and names are not. Empty where all is well.
QString endpointWarning(const Endpoint &endpoint);

} // namespace partway
