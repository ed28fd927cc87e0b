// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>
#include <QVersionNumber>

#include <optional>

namespace partway {

/// A version of the program and the page that tells of it.
struct NewVersion
{
    QVersionNumber version;
    QUrl page; ///< https, whatever the server said

    friend bool operator==(const NewVersion &, const NewVersion &) = default;
};

/// More than that is not read of an answer.
inline constexpr qint64 longestUpdateAnswer = 16 * 1024;

/// What a server answered: {"version": "1.2.3", "page": "https://…"}. Nothing of it is trusted: a version is
/// two to four short numbers, a page is a plain https address of printable characters. Other fields are left
/// alone, so that later versions may have some.
std::optional<NewVersion> newVersionIn(const QByteArray &answer);

/// The version in that form; null where it is none.
QVersionNumber strictVersion(const QString &text);

} // namespace partway
