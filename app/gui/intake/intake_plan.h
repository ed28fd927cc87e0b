// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/folder_walk.h"
#include "core/base/exclude_rules.h"

#include <QHash>
#include <QList>

#include <atomic>

namespace partway {

/// What the rules leave of the files that were found.
struct Sifted
{
    static constexpr qsizetype mostNames = 200;

    qint64 files = 0;
    qint64 bytes = 0;
    QList<int> leftOut;     ///< by each of the rules
    QStringList firstNames; ///< of those that stay, below what was given
};

/// A file with the key that it would get.
struct IntakeItem
{
    QString path;
    QString key;
    qint64 size = 0;
    UtcTime modified{};
    bool isPipe = false; ///< nobody knows how much will come through it
};

/// All that one drop would upload.
struct IntakePlan
{
    QList<IntakeItem> items;
    QHash<QString, qsizetype> byKey;
    IntakeTally refused; ///< its problems only: keys that cannot be
};

/// For pool threads: the work grows with the number of files. Cut short once `recalled`.
Sifted sift(const QList<FoundFile> &files, const ExcludeRules &rules, const std::atomic<bool> &recalled);
/// Keys are the prefix and the path below what was given; names are taken as they are.
IntakePlan planKeys(const QList<FoundFile> &files, const ExcludeRules &rules, const QString &prefix,
                    const std::atomic<bool> &recalled);

} // namespace partway
