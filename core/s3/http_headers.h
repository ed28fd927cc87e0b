// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace partway {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};
using HttpHeaders = QList<HttpHeader>;

/// The first with that name, in any case; empty where there is none.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// A field value that cannot end the field: no CR, LF, NUL or other control byte but the tab.
bool isSafeHeaderValue(QByteArrayView value);
/// An HTTP token: what a field may be called.
bool isHeaderName(QByteArrayView name);

} // namespace partway
