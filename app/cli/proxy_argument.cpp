// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proxy_argument.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(ProxyText)
};

} // namespace

Parsed<ProxyChoice> proxyArgument(const Invocation &invocation)
{
    if (!invocation.has("proxy"))
        return SystemProxy{};
    const QString text = invocation.value("proxy");
    if (text == QLatin1String("none"))
        return NoProxy{};
    const QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!url.userInfo().isEmpty() || text.contains(QLatin1Char('@')))
        return wrongUsage(
            ProxyText::tr("A password does not belong into the arguments, where everybody on this "
                          "machine can read it. Set it with the proxy in http_proxy or all_proxy."));
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() < 1)
        return wrongUsage(
            ProxyText::tr("--proxy is http://host:port, socks5://host:port or none, not “%1”.").arg(text));
    return url;
}

} // namespace partway
