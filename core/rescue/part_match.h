// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/plan/part_plan.h"
#include "core/plan/part_verdict.h"
#include "core/s3/answer.h"
#include "core/s3/provider_profile.h"

#include <QList>
#include <QObject>
#include <QString>

#include <map>

namespace partway {

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
    /// Of the parts that cannot be compared, the ETags look like MD5s, and none is the file's: they are of
    /// another file, or encrypted with a key. When all is compared.
    bool mayBeEncrypted = false;

    [[nodiscard]] int count(PartVerdict verdict) const;
    [[nodiscard]] qint64 bytesToSend() const; ///< of all parts that do not match
    /// Every part matches, and no other is there: it only needs to be completed.
    [[nodiscard]] bool isWhole() const;
};

/// What the ETags of parts are there, before any is looked at.
EtagMeaning etagMeaningOf(const ProviderProfile &profile);

/// Compares a file with what a server lists of an upload, part by part: sizes first, then digests of the
/// file's ranges, which are read in the pool. It decides as a transfer does that takes the upload over
/// (part_verdict.h, adoption_plan.h). Lives in one thread. Its end gives it up.
class PartMatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 3; ///< ranges that are read

    /// `files` must outlive this object. ETags that cannot be an MD5 are never compared.
    PartMatch(FileSource &files, PartLimits limits, EtagMeaning etags, QObject *parent = nullptr);

    /// Once for each object.
    void start(const QString &path, const QList<partway::ListedPart> &parts);

Q_SIGNALS:
    /// The file was looked at: all verdicts but those that need its bytes.
    void planned(const partway::PartComparison &comparison);
    /// Twice of one that could not be told until another showed what the ETags are.
    void judged(int number, partway::PartVerdict verdict);
    void finished(const partway::PartComparison &comparison);
    /// The file could not be read, or changed meanwhile; PlanImpossible where no legal plan fits it.
    void failed(const partway::Error &error);

private:
    void look(const Fingerprint &file);
    void readOn();
    void digested(int number, const Result<Digests> &digests);
    bool judge(int number, PartVerdict verdict); ///< false: whoever was told has ended this
    bool judgeByMd5();                           ///< the same
    void finish();
    void giveUp(const Error &error);

    FileSource &m_files;
    const PartLimits m_limits;
    EtagMeaning m_etags;
    QList<int> m_undecided; ///< parts of another ETag, where it is not known what ETags are
    QString m_path;
    QList<RemotePart> m_listed;
    std::map<int, RemotePart> m_byNumber;
    PartComparison m_comparison;
    FileSource::Work m_look;
    std::map<int, FileSource::Work> m_reading; ///< by part
    int m_next = 1;                            ///< all before it are being read, or judged
};

} // namespace partway

Q_DECLARE_METATYPE(partway::PartComparison)
Q_DECLARE_METATYPE(partway::PartVerdict)
