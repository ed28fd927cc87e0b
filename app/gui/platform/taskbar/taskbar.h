// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace partway {

/// What the program's entry in the taskbar or dock shows.
struct TaskbarSign
{
    std::optional<double> progress; ///< 0 to 1; nothing: no bar
    bool urgent = false;

    friend bool operator==(const TaskbarSign &, const TaskbarSign &) = default;
};

/// Shows it where the desktop can; elsewhere nothing happens.
class Taskbar
{
public:
    virtual ~Taskbar() = default;
    virtual void show(const TaskbarSign &sign) = 0;
};

} // namespace partway
