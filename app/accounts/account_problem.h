// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

/// Why the list of accounts could not be read or changed.
struct AccountProblem
{
    enum class Kind {
        FileUnreadable,
        FileUnwritable,
        NameEmpty,
        NameTaken,
        NoSuchAccount,
        UrlNotUsable, ///< not http or https, no host, or with a user, path or query in it
        NoEndpoint,   ///< nothing says which server is meant
    };

    Kind kind = Kind::FileUnreadable;
    QString subject; ///< the file, the name or the URL it is about
    QString detail;  ///< the system's or a parser's text

    friend bool operator==(const AccountProblem &, const AccountProblem &) = default;
};

/// What happened and what to do, as one text for people.
QString sentenceOf(const AccountProblem &problem);

} // namespace partway
