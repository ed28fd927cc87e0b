// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/transfer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// Decisions about objects that are there already, as values: no network, no window, no clock.
namespace partway {

/// What is to become of a file whose object is there already.
enum class WhenThere {
    Ask,
    Overwrite,
    Skip,
    KeepBoth,    ///< under the next free name
    IfDifferent, ///< overwrite, unless it is the same
};

/// A name for the settings file, such as "keep-both"; Ask where it is none.
QLatin1String nameOf(WhenThere choice);
WhenThere whenThereNamed(const QString &name);

/// The object as the store describes it.
struct ObjectThere
{
    qint64 size = 0;
    QByteArray etag; ///< without quotes; may be empty
    std::optional<UtcTime> modified;
    friend bool operator==(const ObjectThere &, const ObjectThere &) = default;
};

enum class Sameness { Same, Different, CannotTell };

/// What is done with one file.
struct Verdict
{
    bool upload = true;
    bool overwrite = true;
    bool underAnotherName = false;
    std::optional<SeenObject> replaces{}; ///< the one that may be overwritten; nothing: whatever is there

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// For a file whose object is there. `sameness` counts with IfDifferent only; what cannot be told is taken as
/// different: a needless upload loses nothing. Ask leaves it out, since nobody answered.
Verdict verdictFor(WhenThere choice, const ObjectThere &there, Sameness sameness);
/// For a file whose object is not there, or of which nobody knows: it must not replace one that comes or that
/// was not seen.
Verdict verdictWithoutObject();

/// "dir/file.ext" as "dir/file (2).ext", for number 2; cut where it would be longer than a key may be.
QString numberedKey(const QString &key, int number);
/// The first of numberedKey() from 2 on that is free.
QString freeKey(const QString &key, const std::function<bool(const QString &)> &isTaken);

/// How an ETag can be checked against bytes.
struct EtagForm
{
    enum class Kind { Md5, Md5OfParts, Opaque };
    Kind kind = Kind::Opaque;
    int parts = 0; ///< with Md5OfParts
    friend bool operator==(const EtagForm &, const EtagForm &) = default;
};
EtagForm formOf(const QByteArray &etag);

/// Part sizes with which a file of this size has so many parts, likely ones first, a few only: each one costs
/// reading the file. `own` is what this program would choose.
QList<qint64> likelyPartSizes(qint64 size, int parts, qint64 own);

} // namespace partway
