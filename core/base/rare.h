// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace partway {

/// A value that is hardly ever another than its default one, for the price of a pointer: what only few of
/// very many rows have. Compares as the value does; copies share it, and it is never changed in place.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value) // NOLINT(google-explicit-constructor): it stands for the value
        : m_value(value == T{} ? nullptr : std::make_shared<const T>(std::move(value)))
    {
    }

    [[nodiscard]] const T &operator*() const { return m_value ? *m_value : usual(); }
    const T *operator->() const { return &**this; }
    friend bool operator==(const Rare &a, const Rare &b) { return a.m_value == b.m_value || *a == *b; }

private:
    static const T &usual()
    {
        static const T value{};
        return value;
    }

    std::shared_ptr<const T> m_value;
};

} // namespace partway
