// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace partway {

/// A place at a store that an s3:// address names. Anybody can make such a link, so it is only ever something
/// to look at.
struct GivenPlace
{
    QString bucket;
    QString prefix; ///< as in Destination
    friend bool operator==(const GivenPlace &, const GivenPlace &) = default;
};

/// Nothing where the address is no s3:// one, or names more than a bucket and a prefix, or none that could be
/// one.
std::optional<GivenPlace> placeIn(const QUrl &url);

/// The first place among these addresses, taken out of them.
std::optional<GivenPlace> takePlace(QList<QUrl> &urls);

} // namespace partway
