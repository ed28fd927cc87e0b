// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QUrl>

#include <optional>

namespace partway {

/// What a second start of the program gives to the one that runs.
struct HandOver
{
    QList<QUrl> urls;
    QByteArray activationToken; ///< lets the window come to the front; empty where there was none
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// A whole message is never longer; a command line is not either.
inline constexpr qsizetype mostHandOverBytes = 4 * 1024 * 1024;

/// Its length in four bytes, big end first, and JSON. Empty where it would be too long.
QByteArray encoded(const HandOver &handOver);

enum class HandOverState { Incomplete, Whole, Malformed };
/// What has arrived so far. `into` is set with Whole only. Nothing of it is believed: sizes and addresses are
/// checked.
HandOverState decode(const QByteArray &received, HandOver &into);

} // namespace partway

Q_DECLARE_METATYPE(partway::HandOver)
