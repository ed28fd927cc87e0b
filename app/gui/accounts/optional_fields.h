// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"

#include <QObject>

class QCheckBox;
class QLineEdit;
class QWidget;

namespace partway {

class FormRows;
class NotedField;

/// What an account can do without: a price of the person's own, keeping paused uploads alive, a key for
/// share links. Which of them there are depends on the provider.
class OptionalFields : public QObject
{
    Q_OBJECT
public:
    OptionalFields(FormRows &rows, QWidget *parent);

    void setProfile(const ProviderProfile &profile);
    void show(const Account &account);
    /// Only what applies to its provider.
    void writeTo(Account &account) const;
    [[nodiscard]] QList<QWidget *> rows() const;
    /// True where something is filled in that should be seen.
    [[nodiscard]] bool areSet() const;
    /// Says below the fields what is wrong with them and returns the first of these; null where nothing is.
    NotedField *findProblem();
    /// The key for share links is the account's own: says so and goes there.
    void refuseShareKey();

Q_SIGNALS:
    void edited();

private:
    void onEdited(NotedField *field);
    [[nodiscard]] std::optional<double> price() const;

    ProviderProfile m_profile;
    QLineEdit *m_price;
    QCheckBox *m_keepAlive;
    QLineEdit *m_shareKey;
    NotedField *m_priceRow;
    NotedField *m_keepAliveRow;
    NotedField *m_shareKeyRow;
};

} // namespace partway
