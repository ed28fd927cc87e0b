// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/account_store.h"
#include "app/accounts/aws_config.h"
#include "app/gui/accounts/provider_fields.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QWidget;

namespace partway {

class FormRows;
class NotedField;
class OptionalFields;

/// The fields that say which store an account is at. A provider fills in what it is known for, and decides
/// which fields there are.
class AccountForm : public QObject
{
    Q_OBJECT
public:
    AccountForm(FormRows &rows, QWidget *parent);

    void show(const Account &account);
    /// Names that others have; profiles of the AWS files with keys.
    void setTaken(const QStringList &names) { m_taken = names; }
    void setAwsProfiles(const QList<AwsProfile> &profiles);
    /// Checked; says what is missing or cannot be.
    [[nodiscard]] AccountResult<Account> account() const;
    /// Says below each field what is wrong and goes to the first one; false where nothing is.
    bool showProblems();

    [[nodiscard]] QList<QWidget *> mainRows() const;
    [[nodiscard]] QList<QWidget *> moreRows() const;
    [[nodiscard]] bool keysAreInProfile() const;
    /// True where something under "More" should be seen at once.
    [[nodiscard]] bool wantsMore() const;
    [[nodiscard]] OptionalFields *optional() const { return m_optional; }

Q_SIGNALS:
    void edited();
    /// Other rows than before apply.
    void rowsChanged();

private:
    void build(FormRows &rows, QWidget *parent);
    void onProviderChosen();
    void onKeysFromChosen();
    void addProfile(const QString &name, const QString &region);
    void onEdited(NotedField *field);
    void refreshNotes();
    void splitPastedAccount();
    [[nodiscard]] ProviderProfile chosenProfile() const;
    [[nodiscard]] EndpointParts parts() const;
    [[nodiscard]] QString endpointText() const { return endpointOf(chosenProfile(), parts()); }
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString placeProblem() const;
    [[nodiscard]] NotedField *placeField() const;

    AccountId m_id;
    QComboBox *m_provider;
    QLineEdit *m_name;
    QLineEdit *m_account;
    QLineEdit *m_host;
    QLineEdit *m_endpoint;
    QComboBox *m_region;
    QComboBox *m_keysFrom; ///< its data: the AWS profile, or empty
    QComboBox *m_addressing;
    QLineEdit *m_caFile;
    NotedField *m_nameRow = nullptr;
    NotedField *m_accountRow = nullptr;
    NotedField *m_hostRow = nullptr;
    NotedField *m_endpointRow = nullptr;
    NotedField *m_regionRow = nullptr;
    NotedField *m_caFileRow = nullptr;
    OptionalFields *m_optional = nullptr;
    QStringList m_taken;
    QString m_suggestedName; ///< ours, until the person types one
};

/// Plain HTTP to another machine: keys are safe there, the bytes and names are not. Empty where all is well.
QString endpointWarning(const Endpoint &endpoint);

} // namespace partway
