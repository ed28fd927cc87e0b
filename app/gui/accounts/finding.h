// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partway {

enum class FindingSign { Plain, Good, Attention, Bad };

/// One thing that a person is told below a form.
struct Finding
{
    FindingSign sign = FindingSign::Plain;
    QString sentence;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace partway
