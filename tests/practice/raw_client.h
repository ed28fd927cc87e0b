// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <functional>
#include <optional>

namespace partway::practice {

struct Reply
{
    int status = 0;                       // 0: the connection broke
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QByteArray element(const char *name) const; // text of the first such element, unescaped no further
    QList<QByteArray> elements(const char *name) const;
    QByteArray code() const { return element("Code"); }
};

// A client of the tests' own: it signs with Qt's primitives, so that the store's arithmetic is held against
// another.
class RawClient
{
public:
    explicit RawClient(const Endpoint &endpoint);

    struct Ask
    {
        QByteArray method{"GET"};
        QByteArray path{"/"}; // already encoded
        QMap<QByteArray, QByteArray> query{};
        QByteArray body{};
        QMap<QByteArray, QByteArray> headers{}; // lower-case names; all are signed
    };
    Reply send(const Ask &ask) const;

    QByteArray region{"us-east-1"};
    QByteArray keyId;
    QByteArray secret;
    QByteArray token;
    qint64 clockOffset = 0;              // seconds
    std::optional<QByteArray> payload{}; // in x-amz-content-sha256, when it is not the body's hash
    bool presigned = false;
    std::function<void(qsizetype sent)>
        whileSending{}; // told before each piece of a body goes out, and at its end

    // The usual requests on "/bucket/key".
    Reply begin(const QByteArray &path) const;
    QByteArray uploadId(const QByteArray &path) const { return begin(path).element("UploadId"); }
    Reply part(const QByteArray &path, const QByteArray &id, int number, const QByteArray &body) const;
    Reply complete(const QByteArray &path, const QByteArray &id, const QList<QPair<int, QByteArray>> &parts,
                   const QMap<QByteArray, QByteArray> &headers = {}) const;
    Reply list(const QByteArray &path, const QByteArray &id,
               const QMap<QByteArray, QByteArray> &more = {}) const;
    Reply abort(const QByteArray &path, const QByteArray &id) const;
    Reply put(const QByteArray &path, const QByteArray &body) const;
    Reply get(const QByteArray &path) const;
    Reply head(const QByteArray &path) const;

private:
    QByteArray m_host;
    int m_port;
};

QByteArray md5Hex(const QByteArray &bytes);

} // namespace partway::practice
