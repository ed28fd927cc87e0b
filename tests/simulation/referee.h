// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/transfer_engine.h"
#include "tests/simulation/journal_disk.h"
#include "tests/simulation/sim_disk.h"
#include "tests/simulation/sim_log.h"
#include "tests/simulation/sim_server.h"
#include "tests/simulation/witness.h"

#include <map>
#include <optional>
#include <set>

namespace partway::sim {

/// Holds the program to what it promises while it runs. Knows what really happened on every side; the first
/// broken promise is kept.
class Referee final : public Witness
{
public:
    Referee(const EventQueue &queue, SimLog &log, const SimDisk &disk, const JournalDisk &journal);
    void watch(SimServer &server); ///< whose objects and parts count

    /// The file that an object is to be made of.
    void expect(const QString &key, const QString &path) { m_paths[key] = path; }
    /// The person wants these parts once more.
    void mayBeSentAgain(const QString &uploadId, const QList<int> &numbers);
    /// That upload is to be taken over. It was begun with this plan, and these parts of it are of the file as
    /// it was then.
    void expectOrphan(const QString &uploadId, const PartPlan &plan, const std::map<int, QByteArray> &right)
    {
        m_orphans[uploadId] = {plan, right};
    }
    /// From now on what was sent of that file counts only as far as the file is still so.
    void isRepaired(const QString &path) { m_repaired.insert(path); }
    /// A paused upload that has all its parts may send one of them again.
    void setKeepsAlive(bool keepsAlive) { m_keepsAlive = keepsAlive; }
    void setLimits(const EngineLimits &limits);
    void programStarts(); ///< a new life begins: what the journal holds now is what it knows
    void snapshots(const QList<Transfer> &transfers);
    /// What the journal holds must have been answered for.
    void checkJournal();
    /// At the end: nothing of ours is left but what the person left there or still may go on with.
    /// Without `emptyOnes`, uploads that hold no part are not looked at.
    void checkLeftovers(const QString &key, const QStringList &allowed, bool emptyOnes);

    void sent(const Call &call) override;
    void answered(const Call &call, const QByteArray &body, const Result<Answer> &result) override;
    void bodiesUnderWay(int count) override;
    void violated(const QByteArray &what) override;

    [[nodiscard]] const std::optional<QByteArray> &violation() const { return m_violation; }
    [[nodiscard]] int partsSent() const { return m_partsSent; }

private:
    using PartKey = std::pair<QString, int>; ///< upload ID and number
    struct Vouched
    {
        QByteArray etag;
        qint64 size = 0;
        int life = 0; ///< in which the program was told
    };

    struct Orphan
    {
        PartPlan plan;
        std::map<int, QByteArray> right; ///< bytes by part
    };

    void partSent(const PutPart &call);
    /// A file that was still being written when the part went up, or is repaired, and is another there by
    /// now.
    [[nodiscard]] bool wasRewritten(const PutPart &call, const QByteArray &held) const;
    void checkKeptOfOrphan(const PutPart &call, const QByteArray &heldEtag);
    [[nodiscard]] bool keepsItAlive(const QString &uploadId) const;
    void partAnswered(const PutPart &call, const QByteArray &body, const PartStored &stored);
    /// True for bytes of the file as it was when its upload took it on: it may have changed before anything
    /// went.
    [[nodiscard]] bool isOfTheSource(const QString &uploadId, int number, const QByteArray &etag,
                                     qint64 size) const;
    /// The same of a file that is still written: of how it was at any time since.
    [[nodiscard]] bool isOfARecording(const TransferRecord &record, int number, const QByteArray &etag,
                                      qint64 size) const;
    void partsListed(const ListParts &call, const PartsPage &page);
    void objectMade(const QString &key, const ServerObject &object);
    void vouch(std::map<PartKey, Vouched> &in, const PartKey &part, const QByteArray &etag, qint64 size);
    void checkDone(const Transfer &transfer);
    void checkProgress(const Transfer &transfer);
    /// The one on record, or the one that will be made of an orphan's parts.
    [[nodiscard]] PartPlan planOf(const UploadRecord &upload, qint64 fileSize) const;
    [[nodiscard]] const TransferRecord *recordOfUpload(const JournalDisk::Records &records,
                                                       const QString &uploadId) const;

    const EventQueue &m_queue;
    SimLog &m_log;
    const SimDisk &m_disk;
    const JournalDisk &m_journal;
    SimServer *m_server = nullptr;
    std::map<QString, QString> m_paths;
    std::map<QString, Orphan> m_orphans;
    std::set<QString> m_repaired; ///< paths
    bool m_keepsAlive = false;
    int m_bodiesAtOnce = 1;
    int m_formerBodiesAtOnce = 1; ///< what was being prepared under the former limit may still go out
    SteadyTime m_limitsSetAt{};
    std::map<PartKey, Vouched> m_confirmed;             ///< answered with 200 and the right ETag
    std::map<PartKey, Vouched> m_listed;                ///< shown to the program, with the hash of our bytes
    std::map<PartKey, Vouched> m_probed;                ///< the same, where it asked for one part only
    std::set<std::pair<PartKey, QByteArray>> m_vouched; ///< every ETag that was ever one of the two
    std::set<std::pair<PartKey, QByteArray>> m_known;   ///< the journal had it when this life began
    std::set<PartKey> m_mayBeSentAgain;                 ///< since the person asked for it
    std::set<QString> m_storedWhole;                    ///< keys whose PutObject was answered with 200
    std::set<QString> m_done;                           ///< keys that were Done
    int m_life = 0;
    int m_partsSent = 0;
    std::optional<QByteArray> m_violation;
};

} // namespace partway::sim
