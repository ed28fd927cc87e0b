// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/lane.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace partway {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The system's choice, except that this machine itself is never asked for through a proxy.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkProxy proxyAt(const QUrl &url)
{
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(isSocks ? 1080 : 8080)), url.userName(),
                         url.password());
}

} // namespace

Lane::Lane(const ProxyChoice &proxy)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    setProxy(proxy);
}

void Lane::setProxy(const ProxyChoice &proxy)
{
    if (const auto *url = std::get_if<QUrl>(&proxy))
        m_network.setProxy(proxyAt(*url));
    else if (std::holds_alternative<NoProxy>(proxy))
        m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    else
        m_network.setProxyFactory(new SystemProxies);
}

} // namespace partway
