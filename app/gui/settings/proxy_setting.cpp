// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/proxy_setting.h"

#include "app/gui/settings/preferences.h"

namespace partway {

std::optional<QUrl> proxyUrl(const QString &scheme, const QString &address)
{
    const QUrl url(scheme + QStringLiteral("://") + address.trimmed(), QUrl::StrictMode);
    const bool bare =
        url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0 || !bare)
        return std::nullopt;
    return url;
}

ProxyChoice proxyFrom(const Preferences &preferences)
{
    const QString kind = preferences.text(Setting::Proxy);
    if (kind == QLatin1String("none"))
        return NoProxy{};
    if (kind == QLatin1String("system"))
        return SystemProxy{};
    if (const auto url = proxyUrl(kind, preferences.text(Setting::ProxyAddress)))
        return *url;
    return SystemProxy{};
}

} // namespace partway
