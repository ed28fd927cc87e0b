// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace partway {

/// What the person chose for the whole desktop.
class ColorScheme : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing where the desktop has no such choice, or has not answered yet.
    [[nodiscard]] virtual std::optional<bool> wantsDark() const = 0;

Q_SIGNALS:
    /// After every answer of the desktop, also when it is the same again.
    void changed();
};

} // namespace partway
