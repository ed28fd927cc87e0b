// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace partway::layers {

constexpr int mostLines = 500;

/// One file as the rules see it. The path is relative to the root of the sources, with forward slashes.
struct SourceFile
{
    QString path;
    QString text;
};

/// What the house rules say against the file, one sentence each, beginning with "path:line:"; empty when all
/// is well.
QStringList violations(const SourceFile &file);

/// The sources (.h, .cpp) below root's core, app and tests, sorted by path.
QList<SourceFile> readSources(const QString &root);

/// The violations of all of them.
QStringList violationsBelow(const QString &root);

} // namespace partway::layers
