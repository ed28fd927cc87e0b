// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/transport.h"

namespace partway::sim {

/// Sees what passes between the program and the network.
class Witness
{
public:
    virtual ~Witness() = default;
    virtual void sent(const Call &call) = 0;
    /// The program is about to be told. `body` is what it had sent of one.
    virtual void answered(const Call &call, const QByteArray &body, const Result<Answer> &result) = 0;
    virtual void bodiesUnderWay(int count) = 0; ///< whenever there is one more
    virtual void violated(const QByteArray &what) = 0;
};

} // namespace partway::sim
