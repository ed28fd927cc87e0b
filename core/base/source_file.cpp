// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include <utility>

namespace partway {

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, none))
{
}

SourceFile &SourceFile::operator=(SourceFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

SourceFile::~SourceFile()
{
    if (m_handle != none)
        close();
}

} // namespace partway
