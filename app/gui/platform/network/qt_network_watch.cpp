// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/platform/network/qt_network_watch.h"

#include <QNetworkInformation>

namespace partway {

QtNetworkWatch::QtNetworkWatch()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                if (now == QNetworkInformation::Reachability::Online ||
                    now == QNetworkInformation::Reachability::Site)
                    Q_EMIT changed();
            });
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::meteredChanged);
}

std::optional<bool> QtNetworkWatch::isMetered() const
{
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (!network || !network->supports(QNetworkInformation::Feature::Metered))
        return std::nullopt;
    return network->isMetered();
}

} // namespace partway
