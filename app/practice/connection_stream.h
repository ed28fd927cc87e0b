// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>
#include <openssl/ssl.h>

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace partway::practice {

// One connection, plain or TLS, under the HTTP library's parser. It keeps the head of each request as it
// came, because the library decodes what signatures are made of; it reads ahead in large pieces; and it can
// end badly on purpose.
class ConnectionStream : public httplib::Stream
{
public:
    ConnectionStream(int socket, SSL *tls); // owns neither
    ~ConnectionStream() override;

    // Between requests: waits for the first byte of the next one. False: closed, or nothing came for so long.
    bool awaitRequest(std::chrono::seconds atMost);
    void beginRequest(); // starts to keep the head
    const std::string &head() const { return m_head; }
    bool isTls() const { return m_tls != nullptr; }

    // From here on, that many bytes are still sent; any more is taken for a failure of the connection.
    void sendNoMoreThan(std::uint64_t bytes) { m_maySend = bytes; }
    void resetWhenClosed() { m_reset = true; }
    bool isToBeReset() const { return m_reset; }
    // What comes is read and thrown away until the peer closes, so that it sees the answer before the end.
    void lingerBriefly();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool waitFor(short events, int milliseconds) const;
    ssize_t receive(char *ptr, size_t size);
    bool fill();
    void keepHead(const char *bytes, std::size_t count);

    int m_socket;
    SSL *m_tls;
    std::vector<char> m_buffer;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    std::string m_head;
    bool m_headIsWhole = true;
    std::uint64_t m_maySend = std::numeric_limits<std::uint64_t>::max();
    bool m_reset = false;
};

} // namespace partway::practice
