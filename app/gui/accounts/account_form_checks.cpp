// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/environment_account.h"
#include "app/gui/accounts/account_form.h"
#include "app/gui/accounts/noted_field.h"
#include "app/gui/accounts/optional_fields.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>

/// What is wrong with what was typed, below the field that it was typed into.
namespace partway {

QString AccountForm::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (!m_taken.contains(name, Qt::CaseInsensitive))
        return {};
    return tr("There is another account with this name. Choose another one.");
}

QString AccountForm::placeProblem() const
{
    const NotedField *field = placeField();
    EndpointWish wish;
    wish.url = endpointText();
    if (!wish.url.isEmpty() && endpointFrom(wish))
        return {};
    if (field == m_accountRow)
        return m_account->text().trimmed().isEmpty()
                   ? tr("Enter the account ID. The provider shows it beside the keys.")
                   : tr("An account ID is letters and digits only.");
    if (field == m_hostRow)
        return m_host->text().trimmed().isEmpty()
                   ? tr("Enter the name of the server.")
                   : tr("This is no name of a server. It looks like s3.example.com or s3.example.com:9000.");
    if (field == m_regionRow)
        return tr("There is no such region. It looks like eu-central-1.");
    return m_endpoint->text().trimmed().isEmpty()
               ? tr("Enter the address of the store. The provider shows it as “endpoint”.")
               : tr("This is no endpoint. It looks like https://host or http://host:port, with nothing "
                    "behind "
                    "it.");
}

// The field that says where the store is: what is wrong with its place stands there.
NotedField *AccountForm::placeField() const
{
    const ProviderFields fields = fieldsFor(chosenProfile());
    if (!m_endpoint->text().trimmed().isEmpty() || fields.endpoint == FieldPlace::Shown)
        return m_endpointRow;
    if (fields.account == FieldPlace::Shown)
        return m_accountRow;
    return fields.host == FieldPlace::Shown ? m_hostRow : m_regionRow;
}

bool AccountForm::showProblems()
{
    const QString caFile = m_caFile->text().trimmed();
    const bool caFileIsThere = caFile.isEmpty() || QFileInfo(caFile).isReadable();
    const std::pair<NotedField *, QString> checks[] = {
        {m_nameRow, nameProblem()},
        {placeField(), placeProblem()},
        {m_caFileRow, caFileIsThere ? QString() : tr("This file cannot be read. Choose another one.")},
    };
    NotedField *first = nullptr;
    for (const auto &[row, problem] : checks) {
        row->setProblem(problem);
        if (!first && !problem.isEmpty())
            first = row;
    }
    NotedField *other = m_optional->findProblem();
    if (!first)
        first = other;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

} // namespace partway
