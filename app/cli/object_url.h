// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace partway {

/// s3://BUCKET or s3://BUCKET/KEY. The key is taken as it stands: nothing in it is decoded.
struct ObjectUrl
{
    QString bucket;
    QString key; ///< empty: the bucket itself

    friend bool operator==(const ObjectUrl &, const ObjectUrl &) = default;
};

std::optional<ObjectUrl> objectUrl(const QString &text);

/// The key of a file under a destination: a key ending in "/", or none, is a prefix.
QString keyFor(const ObjectUrl &destination, const QString &fileName);

} // namespace partway
