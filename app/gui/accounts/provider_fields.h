// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/provider_profile.h"

#include <optional>

namespace partway {

enum class FieldPlace {
    None,  ///< does not apply to this provider
    Shown, ///< has to be filled in, or looked at
    More,  ///< has a good value of its own
};

/// Which fields say where a provider's store is. One of endpoint and host is always to be had.
struct ProviderFields
{
    FieldPlace endpoint = FieldPlace::None;
    FieldPlace region = FieldPlace::None;
    FieldPlace account = FieldPlace::None; ///< what stands for {account}: R2's account ID, Oracle's namespace
    FieldPlace host = FieldPlace::None;    ///< what stands for {host}

    friend bool operator==(const ProviderFields &, const ProviderFields &) = default;
};

ProviderFields fieldsFor(const ProviderProfile &profile);

/// What was typed into them.
struct EndpointParts
{
    QString endpoint; ///< whole; counts before everything else
    QString region;
    QString account;
    QString host; ///< with a port, or as a whole address, where the provider's usual one does not fit

    friend bool operator==(const EndpointParts &, const EndpointParts &) = default;
};

/// The endpoint that the parts give; empty while one that is needed is missing.
QString endpointOf(const ProviderProfile &profile, const EndpointParts &parts);
/// The parts that give this endpoint: the template's where it fits, else the whole as `endpoint` or `host`.
EndpointParts partsOf(const ProviderProfile &profile, const QString &endpoint);

} // namespace partway
