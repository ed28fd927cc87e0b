// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace partway {

/// Names a transfer for as long as the journal knows it; given by the journal, never used again.
struct TransferId
{
    qint64 value = 0; ///< 0: none

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const TransferId &, const TransferId &) = default;
};

inline size_t qHash(TransferId id, size_t seed = 0) { return ::qHash(id.value, seed); }

/// Names an account; made once when the account is added and kept when it is renamed.
struct AccountId
{
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const AccountId &a, const AccountId &b) { return a.value == b.value; }
    friend bool operator<(const AccountId &a, const AccountId &b) { return a.value < b.value; }
};

inline size_t qHash(const AccountId &id, size_t seed = 0) { return ::qHash(id.value, seed); }

} // namespace partway

Q_DECLARE_METATYPE(partway::TransferId)
Q_DECLARE_METATYPE(partway::AccountId)
