// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/network/network_watch.h"

namespace partway {

/// What Qt's own plugins tell, where one of them fits the system.
class QtNetworkWatch : public NetworkWatch
{
    Q_OBJECT
public:
    QtNetworkWatch();
    [[nodiscard]] std::optional<bool> isMetered() const override;
};

} // namespace partway
