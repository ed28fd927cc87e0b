// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace partway {

/// What the programs that write INI files do not agree on.
enum class IniDialect {
    Aws,   ///< "value  # comment"; "s3 =" opens a block of indented settings, which are named "s3.setting"
    Plain, ///< a value goes to the end of its line; comments stand on lines of their own
};

struct IniSection
{
    QString name;                     ///< blanks within simplified
    QHash<QString, QString> settings; ///< by lower-case name; the last one counts
};

/// The sections of an INI file, each once, in the order in which they begin. Values are taken literally: no
/// escapes, no quotes. Lines that cannot be understood, hold control characters or stand before the first
/// section are skipped, and so are sections beyond the thousandth. Never fails.
QList<IniSection> iniSections(const QByteArray &bytes, IniDialect dialect);

} // namespace partway
