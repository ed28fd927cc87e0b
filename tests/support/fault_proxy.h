// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mishap.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace partway::tests {

/// What became of one request. The two moments order all requests of a proxy: one that began after another
/// had ended has a larger number.
struct ProxyRecord
{
    WireRequest request;
    Mishap mishap = Mishap::None;
    quint64 began = 0;
    quint64 ended = 0;
    qint64 bodyTaken = 0;    ///< bytes of the body that came from the client
    int serverStatus = 0;    ///< what the server answered; 0: was not asked, or did not answer
    int deliveredStatus = 0; ///< of an answer that went to the client whole and unbroken; 0: none did
};

/// A proxy on loopback that breaks things on purpose. It forwards real bytes of HTTP/1.1 to a server, has
/// threads of its own and keeps a log. All functions are safe from any thread.
class FaultProxy
{
public:
    /// Listens on a free port of 127.0.0.1. `server` is "http://127.0.0.1:PORT".
    explicit FaultProxy(const QUrl &server);
    ~FaultProxy();

    [[nodiscard]] QUrl url() const;
    void setPlan(FatePlan plan);
    /// Resets every connection and refuses new ones, as if the cable were out; comeBack() listens on the same
    /// port again.
    void goDown();
    void comeBack();

    [[nodiscard]] QList<ProxyRecord> records() const; ///< in the order in which they ended
    /// Of everything that has begun: what is under way leaves no record either.
    void forgetRecords();
    [[nodiscard]] int count(WireCall call) const; ///< requests of this kind that have begun
    [[nodiscard]] int mishaps() const;            ///< requests that had one and have ended
    [[nodiscard]] int connections() const;        ///< accepted so far
    [[nodiscard]] int underWay() const;           ///< requests that have begun and not ended
    [[nodiscard]] int bodiesHighWater() const;    ///< most requests with a body at the same time
    void forgetHighWater();
    [[nodiscard]] qint64 bodyBytes() const; ///< taken from clients so far, of requests under way too

private:
    class Impl;
    std::unique_ptr<Impl> m;
};

/// Part requests that went out although an earlier one of the same upload and number had been answered with
/// 200, and that answer had been delivered whole.
QList<ProxyRecord> partsSentAgain(const QList<ProxyRecord> &records);

} // namespace partway::tests
