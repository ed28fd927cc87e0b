// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <utility>

namespace partway::tests {

/// Wakes every wait of the threads that share it.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void raise();
    void lower();
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// True when it was raised within that time.
    [[nodiscard]] bool wait(std::chrono::milliseconds atMost) const;

private:
    int m_descriptor;
};

/// One TCP connection, for a thread of its own: waits until something happens or the signal is raised.
class Wire
{
public:
    Wire() = default;
    Wire(int descriptor, const StopSignal &stop);
    ~Wire() { reset(); }
    Wire(Wire &&other) noexcept;
    Wire &operator=(Wire &&other) noexcept;

    static Wire to(quint16 port, const StopSignal &stop); ///< on 127.0.0.1; not open where that is refused

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Bytes; empty at the end of the connection, when it is broken, and when stopped.
    QByteArray receive(qint64 atMost);
    bool send(const QByteArray &bytes);
    [[nodiscard]] bool hasInput() const; ///< something to receive, or the end, right now

    enum class Heard { This, Other, Stopped };
    /// Waits until this one has input (or its end), or until the other one's peer has gone.
    [[nodiscard]] Heard waitForInputOrGone(const Wire &other) const;
    /// Waits until this one or the other one has input or its end.
    [[nodiscard]] Heard waitForEither(const Wire &other) const;
    void waitUntilGone() const; ///< the peer has closed or reset it; input is left where it is

    void reset();       ///< RST
    void closeGently(); ///< FIN; what the peer still sends is taken, for a while, so that it can read the end

private:
    int m_descriptor = -1;
    const StopSignal *m_stop = nullptr;
};

} // namespace partway::tests
