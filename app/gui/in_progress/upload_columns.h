// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partway {

/// In the order of their sections.
enum class UploadColumn { Key, Begun, LastPart, Parts, PartSize, Stored, AMonth, SoFar, Goes, Acts };
inline constexpr int uploadColumnCount = 10;

} // namespace partway
