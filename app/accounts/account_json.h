// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"

#include <QJsonObject>

#include <optional>

namespace partway {

/// An account as it lies in accounts.json. The provider's profile is kept by its id, so that a newer
/// program's data about it counts.
QJsonObject accountToJson(const Account &account);
/// Nothing where the entry has no id, no name or no usable URL.
std::optional<Account> accountFromJson(const QJsonObject &entry);

/// http or https with a host and nothing but a port behind it.
bool isEndpointUrl(const QUrl &url);

QLatin1String nameOf(Addressing addressing);
QLatin1String nameOf(PayloadSigning signing);
std::optional<Addressing> addressingNamed(const QString &name);
std::optional<PayloadSigning> payloadSigningNamed(const QString &name);

} // namespace partway
