// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/http_message.h"

#include <httplib.h>
#include <openssl/ssl.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace partway::practice {

class ConnectionStream;

// The HTTP side, plain or TLS: connections in, a head and a body to the handler, its answer out. The protocol
// is the library's; this class feeds it its own stream, so that the raw head is known and a connection can
// break on purpose.
class HttpFront : private httplib::Server
{
public:
    using Handler = std::function<Answer(const RequestHead &head, BodySource &body)>;
    using TlsContext = std::shared_ptr<SSL_CTX>;

    HttpFront(Handler handler, std::function<void()> connected, TlsContext tls = nullptr);
    ~HttpFront() override;

    // The port it listens on; 0: could not.
    int listenOn(const std::string &address, int port);
    void stop(); // resets what is connected and waits for the threads

private:
    bool process_and_close_socket(socket_t socket) override;
    void serveConnection(ConnectionStream &stream);
    void prepare(httplib::Request &request);
    void answer(httplib::Response &response, const httplib::ContentReader *reader);
    void send(httplib::Response &response, Answer answer, bool isHead);
    bool enlist(socket_t socket);
    void discharge(socket_t socket);

    Handler m_handler;
    std::function<void()> m_connected;
    TlsContext m_tls;
    std::thread m_thread;
    std::atomic<bool> m_ended{true};
    std::mutex m_mutex;
    std::set<socket_t> m_sockets;
    bool m_stopping = false;
};

} // namespace partway::practice
