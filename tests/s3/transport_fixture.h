// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system_clock.h"
#include "core/s3/http_transport.h"
#include "tests/s3/memory_reader.h"
#include "tests/s3/scripted_server.h"

#include <optional>

namespace partway {

inline const Credentials testCredentials{"AKIDTEST", "the-secret", {}, {}};
inline const ObjectAddress testObject{QStringLiteral("bucket"), QStringLiteral("key")};

inline Endpoint endpointOf(const ScriptedServer &server)
{
    return {server.url(), QStringLiteral("us-east-1"), Addressing::Path, PayloadSigning::Unsigned, {}};
}

inline TransportSettings directly(BodyPath body = BodyPath::Fast) { return {NoProxy{}, body, {}}; }

/// What a call led to; filled when it is answered.
struct Outcome
{
    std::optional<Result<Answer>> result;
    QList<qint64> sent;

    [[nodiscard]] bool isDone() const { return result.has_value(); }
    [[nodiscard]] bool isGood() const { return result && result->has_value(); }
    /// Cancelled stands for "no error", since no transport ever reports it.
    [[nodiscard]] ErrorKind kind() const
    {
        return result && !result->has_value() ? result->error().kind : ErrorKind::Cancelled;
    }
};

inline std::shared_ptr<Outcome> send(HttpTransport &transport, const Endpoint &endpoint, Call call,
                                     Transport::CallId *id = nullptr)
{
    auto outcome = std::make_shared<Outcome>();
    const Transport::CallId given = transport.send(
        endpoint, testCredentials, std::move(call),
        [outcome](Result<Answer> answer) { outcome->result = std::move(answer); },
        [outcome](qint64 bytes) { outcome->sent.append(bytes); });
    if (id)
        *id = given;
    return outcome;
}

inline PutPart testPart(const Body &body, int number = 1)
{
    return {testObject, QStringLiteral("upload"), number, body};
}

inline QByteArray someBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &c : bytes) {
        state = state * 1664525u + 1013904223u;
        c = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace partway

Q_DECLARE_METATYPE(partway::BodyPath)
