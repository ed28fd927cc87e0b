// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

/// Keeps the system from going to sleep by itself.
class SleepLock
{
public:
    /// Lets go of it, whatever was held. So does the system when the program dies.
    virtual ~SleepLock() = default;
    /// `why` is shown to people by the system. Held already: nothing happens.
    virtual void hold(const QString &why) = 0;
    virtual void release() = 0;
};

} // namespace partway
