// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;
class QTimeEdit;

/// Fields for times and days as the chosen language writes them: by themselves they go by the system's.
namespace partway {

void showShort(QTimeEdit &field);
void showShort(QDateEdit &field);

} // namespace partway
