// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Times that people read, as their language writes them short, and without seconds in any language.
namespace partway {

/// For fields in which one is typed.
QString shortTimePattern();
/// The same; years have four digits, so that none is guessed.
QString shortDatePattern();
/// "14:05", "2:05 PM".
QString formatTime(QTime time);
/// "26.11.26 14:05".
QString formatDateTime(const QDateTime &when);

} // namespace partway
