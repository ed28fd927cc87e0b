// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"
#include "core/s3/credentials.h"

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace partway {

/// Why an account that another program knows cannot be taken over.
enum class ImportHindrance {
    None,
    SingleSignOn, ///< its keys come from a sign-in in the browser
    Process,      ///< a program is run for them
    Role,         ///< a role is assumed, or a web identity exchanged
    Environment,  ///< the other program takes them from its environment
    NoEndpoint,   ///< nothing says which server, or what is said is no endpoint
    NoKeys,       ///< nothing says where keys come from
};

/// An account in another program's file. Everything in it is untrusted, but fits an Account: names are one
/// line, the endpoint is one.
struct FoundAccount
{
    QString name;
    Endpoint endpoint;
    QString provider;        ///< id of its profile
    Credentials credentials; ///< without a secret: it is asked for later
    QString awsProfile;      ///< keys are read from this profile whenever they are needed
    ImportHindrance hindrance = ImportHindrance::None;

    [[nodiscard]] bool isUsable() const { return hindrance == ImportHindrance::None; }
    [[nodiscard]] bool hasKeys() const { return !credentials.secretAccessKey.isEmpty(); }
    friend bool operator==(const FoundAccount &, const FoundAccount &) = default;
};

/// Why a whole file gives nothing.
enum class ImportProblem {
    Unreadable,  ///< by this program's user
    TooLarge,    ///< above a megabyte: no file of its kind
    NotThisKind, ///< damaged, or of another program
    Encrypted,   ///< with a password
    TooMany,     ///< more accounts than anybody has
};

using FoundAccounts = tl::expected<QList<FoundAccount>, ImportProblem>;

inline constexpr qsizetype largestImport = 1024 * 1024;
inline constexpr qsizetype mostImported = 500;

} // namespace partway
