// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace partway {

/// What plain storage calls an object that was made of these parts, in their order: "md5-N", the MD5 of their
/// MD5s. Empty where one of their ETags cannot be an MD5, or there are none.
QByteArray compositeEtag(const QList<QByteArray> &partEtags);

/// N of an ETag of the form "md5-N"; 0 where it has another form.
int partsInEtag(const QByteArray &etag);

} // namespace partway
