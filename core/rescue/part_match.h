// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/plan/part_plan.h"
#include "core/s3/answer.h"

#include <QList>
#include <QObject>

#include <memory>

namespace partway {

enum class PartVerdict {
    Open,       ///< is still being compared
    Matches,    ///< its bytes are the file's, by a digest that the store keeps
    Differs,    ///< of another size, or of other bytes
    Missing,    ///< the server does not list it
    CannotTell, ///< the store keeps no digest that can be compared; it would be sent again
};

/// What a digest of the store's is compared by.
enum class PartProof { Md5, Checksum, None };

/// How a file and the parts of an upload compare.
struct PartComparison
{
    Fingerprint file;
    PartPlan plan;               ///< under which most of what is there can be kept
    QList<PartVerdict> verdicts; ///< of part 1, 2 and so on
    PartProof proof = PartProof::Md5;
    int strays = 0; ///< parts on the server whose numbers the plan does not have

    [[nodiscard]] int count(PartVerdict verdict) const;
    [[nodiscard]] qint64 bytesToSend() const; ///< of all parts that do not match
    /// Every part matches, and no other is there: it only needs to be completed.
    [[nodiscard]] bool isWhole() const;
};

/// Compares a file with what a server lists of an upload, part by part: sizes first, then digests of the
/// file's ranges, which are read in the pool. Lives in one thread. Its end gives it up.
class PartMatch : public QObject
{
    Q_OBJECT
public:
    /// `files` must outlive this object. `etagIsMd5`: what the provider profile says; ETags that cannot be
    /// one are never compared.
    PartMatch(FileSource &files, PartLimits limits, bool etagIsMd5, QObject *parent = nullptr);

    /// Once for each object.
    void start(const QString &path, const QList<partway::ListedPart> &parts);

Q_SIGNALS:
    /// The file was looked at: all verdicts but those that need its bytes.
    void planned(const partway::PartComparison &comparison);
    void judged(int number, partway::PartVerdict verdict);
    void finished(const partway::PartComparison &comparison);
    /// The file could not be read, or changed meanwhile; PlanImpossible where no legal plan fits it.
    void failed(const partway::Error &error);
};

} // namespace partway

Q_DECLARE_METATYPE(partway::PartComparison)
Q_DECLARE_METATYPE(partway::PartVerdict)
