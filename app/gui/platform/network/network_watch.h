// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace partway {

/// One source of news about the network. Sources may overlap and repeat themselves.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether bytes cost money here; nothing where the source does not know.
    [[nodiscard]] virtual std::optional<bool> isMetered() const = 0;

Q_SIGNALS:
    /// There is a network again, or another one.
    void changed();
    void meteredChanged();
};

} // namespace partway
