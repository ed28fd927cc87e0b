// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random_source.h"
#include "core/plan/part_ledger.h"
#include "core/plan/part_verdict.h"
#include "core/plan/retry_policy.h"
#include "core/plan/upload_event.h"
#include "core/plan/upload_record.h"
#include "core/plan/upload_step.h"

#include <QMap>

#include <map>

namespace partway {

/// What the machine must know of the store and of the request.
struct UploadRules
{
    PartLimits limits;
    RetryPolicy retry;
    qint64 partSizeWish = 0;
    SourceKind source = SourceKind::File;
    qint64 expectedSize = 0; ///< of a source without an end yet; 0: no idea
    Integrity integrity = Integrity::Md5;
    bool overwrite = true;
    std::optional<SeenObject> replaces; ///< only this one, whatever `overwrite` says
    bool exactPartList = false;         ///< Complete must name every part that is there
    bool etagIsMd5 = true;              ///< of a part, unless the store says otherwise for this upload
    bool conditionalComplete = false;   ///< If-None-Match is honoured
    bool unprovenPartLimit = false;     ///< nobody knows whether this store takes as many parts as it should
    /// How long a server may still act on what it got before the connection broke.
    milliseconds settleTime{30'000};
    milliseconds quietTime{10'000}; ///< the same for a part, after an abort
};

/// Where an upload stands. Finer than what people are told (phaseOf).
enum class UploadState {
    Queued,
    CheckingSource,   ///< is the file the one the upload is of?
    AwaitingSource,   ///< a source without an end yet has no whole part so far
    FindingStrays,    ///< a Create without an answer may have left an upload
    CheckingStray,    ///< such an upload is ours to abort only while it is empty
    Dropping,         ///< aborts an earlier upload
    ConfirmingDrop,   ///< its parts must be gone
    LookingForObject, ///< asked not to overwrite, or the one PutObject may have arrived
    Creating,
    Listing,   ///< what does the server have?
    Comparing, ///< parts that the server has and the journal lacks, against the file
    Settling,  ///< the upload is gone: did our Complete arrive?
    Sending,
    SendingWhole, ///< small enough for one PutObject
    Rechecking,   ///< the file once more, before Complete
    LookingAgain, ///< not everything may be overwritten: once more, before Complete
    Completing,
    Verifying,   ///< is the object the one that was sent?
    ReadingBack, ///< and can it be read?
    WaitingForCredentials,
    Done,
    Paused,
    LookingIn,    ///< is the paused upload still there?
    KeepingAlive, ///< one part goes up while it stays paused
    Failed,
    Aborted,
};

/// When something happens, and the chance for jitter and tokens.
struct Moment
{
    SteadyTime steady;
    UtcTime utc;
    RandomSource *random; ///< never null
};

/// What may be started besides single control steps.
struct Allowance
{
    bool part = true;  ///< another body may go out
    bool retry = true; ///< false: the retry budget is empty; one try at a time
};

/// One upload as a value: next() gives a step, apply() takes what happened. Knows no network, file, clock or
/// thread.
///
/// Promises: a part that is confirmed is never handed out again unless the server turned out not to have it;
/// Complete is built from confirmed parts only, never from a listing; Done only when the object was seen to
/// be ours; an upload that is begun anew leaves no other behind. Before a step is performed, what unsaved()
/// tells must be on disk.
class UploadMachine
{
public:
    UploadMachine(UploadRules rules, UploadRecord record, Moment now);

    [[nodiscard]] UploadState state() const { return m_state; }
    [[nodiscard]] const PartLedger &parts() const { return m_ledger; }
    /// As it would be journaled now; its parts only with `withParts`, since they can be many.
    [[nodiscard]] const UploadRecord &record() const { return m_record; }
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_lastError; }
    /// It is paused, and a part may go up for its sake.
    [[nodiscard]] bool canBeKept() const;
    [[nodiscard]] bool isBeingKept() const
    {
        return m_state == UploadState::LookingIn || m_state == UploadState::KeepingAlive;
    }
    /// Why the last KeepAlive failed, until one succeeds or the upload is taken up again.
    [[nodiscard]] const std::optional<Error> &keepAliveError() const { return m_keepAliveError; }
    [[nodiscard]] Waiting waiting(SteadyTime now) const;
    [[nodiscard]] std::optional<SteadyTime> retryAt() const;
    /// What the file has to be like for the steps at hand.
    [[nodiscard]] Fingerprint sourceFingerprint() const;
    /// Changes when all that is under way is to be given up.
    [[nodiscard]] quint64 generation() const { return m_generation; }

    Step next(Moment now, Allowance allowance);
    void apply(const Event &event, Moment now);

    /// What the journal lacks, until it is said to be saved.
    struct Unsaved
    {
        bool record = false; ///< to be durable before the next step
        bool intent = false; ///< the same; without `record`, nothing else of it has changed
        QList<FinishedPart> added;
        QList<int> dropped;
        [[nodiscard]] bool isEmpty() const
        {
            return !record && !intent && added.isEmpty() && dropped.isEmpty();
        }
    };
    [[nodiscard]] const Unsaved &unsaved() const { return m_unsaved; }
    void recordSaved() { m_unsaved.record = m_unsaved.intent = false; }
    void partsSaved()
    {
        m_unsaved.added.clear();
        m_unsaved.dropped.clear();
    }

private:
    // Entering states
    void enter(UploadState state);
    void leaveEverything(SteadyTime now); ///< what is under way is given up
    void begin(Moment now);               ///< from where the record says that it stands
    void freeUpload(Moment now);
    void releaseUpload(); ///< it is to be aborted
    void doubtCreate(SteadyTime now);
    void clean(Moment now);
    void afterCleaning(Moment now);
    void toCreation(Moment now);
    void toSending(Moment now);
    void beginAnew(BegunAnew reason, Moment now);
    void reconcile(const Error &why, Moment now);
    void proven(const QByteArray &etag, Moment now);
    void fail(const Error &error, SteadyTime now);
    void park(const Error &error, SteadyTime now);

    // Events
    void on(const event::SourceChecked &e, Moment now);
    void on(const event::SourceGrew &e, Moment now);
    void on(const event::UploadsListed &e, Moment now);
    void on(const event::ObjectLooked &e, Moment now);
    void on(const event::PartsListed &e, Moment now);
    void on(const event::PartHashed &e, Moment now);
    void on(const event::UploadOpened &e, Moment now);
    void on(const event::PartSent &e, Moment now);
    void on(const event::PartFailed &e, Moment now);
    void on(const event::PartProbed &e, Moment now);
    void on(const event::WholeSent &e, Moment now);
    void on(const event::CompleteAnswered &e, Moment now);
    void on(const event::AbortAnswered &e, Moment now);
    void on(const event::StepFailed &e, Moment now);
    void on(const event::Start &e, Moment now);
    void on(const event::Pause &e, Moment now);
    void on(const event::Resume &e, Moment now);
    void on(const event::KeepAlive &e, Moment now);
    void on(const event::Abort &e, Moment now);
    void on(const event::BeginAnew &e, Moment now);
    void on(const event::SendAgain &e, Moment now);
    void on(const event::Repair &e, Moment now);
    void on(const event::AllowOverwrite &e, Moment now);
    void on(const event::ObjectRead &e, Moment now);
    void on(const event::SourceChosen &e, Moment now);
    void on(const event::CredentialsChanged &e, Moment now);
    void on(const event::NetworkChanged &e, Moment now);
    void on(const event::SaveFailed &e, Moment now);

    void confirmPart(int number, const QByteArray &etag, const QByteArray &md5, Moment now);
    void confirmCompared(const RemotePart &listed, const QByteArray &md5, Moment now);
    void confirmSent(int number, const QByteArray &etag, const QByteArray &md5, Moment now);
    void noteLastPart(const std::optional<milliseconds> &since, Moment now);
    void noteListing(const event::PartsListed &e);
    void noteChecksum(int number, const QByteArray &checksum);
    void forgetListing(); ///< it was of another upload
    void sendChecksumsToo(Moment now);
    /// With what a part has to come; empty: nothing.
    [[nodiscard]] QString checksumToSend() const;
    /// Refuses, where what is to be sent would have to come with a checksum that cannot be computed here.
    bool cannotSend(Moment now);
    /// A part near this one that the server has had; 0: none.
    [[nodiscard]] int witnessFor(int number) const;
    void partMayComeAgain(int number, const Error &error, const QByteArray &md5, Moment now);
    void tryAgain(const Error &error, Moment now);
    void completeFailed(const Error &error, Moment now);
    void afterStrays(Moment now);
    void dropped(Moment now);
    void cannotDrop(const Error &error, Moment now);
    void dropPart(int number);
    void planFewerParts(const Error &refusal, Moment now);
    void createFailed(const Error &error, Moment now);
    void wholeFailed(const Error &error, Moment now);
    void readBackFailed(const Error &error, Moment now);
    void foundAnother(const RemoteObject &object, SteadyTime now);
    void forgetUpload(BegunAnew reason); ///< its parts, its plan and its token, too
    bool planAdopted(const QList<RemotePart> &listed, Moment now);
    void takeStock(const QList<RemotePart> &listed, Moment now);
    [[nodiscard]] bool mayProve(const Fingerprint &file) const;
    bool toProve(const RemotePart &listed, Moment now); ///< false: it is not the file
    void proved(int number, const QByteArray &md5, Moment now);
    void notTheFile(const QString &why, Moment now);
    void compared(Moment now); ///< all parts that were to be
    void leaveProving();
    void lookedBeforeCreating(const std::optional<RemoteObject> &object, Moment now);
    void lookedAfterComplete(const std::optional<RemoteObject> &object, Moment now);
    void lookedAfterVanishing(const std::optional<RemoteObject> &object, Moment now);

    // A source without an end yet, and one that is held against what was sent of it
    void openSourceChecked(const Fingerprint &found, Moment now);
    void beginOpen(const Fingerprint &found);
    void readAgain(const Fingerprint &found); ///< a stream, from its beginning
    void takeUp(const FinishedPart &part);    ///< as it is in the journal
    void remember(const QList<FinishedPart> &parts);
    void recall(); ///< what is remembered of the parts that there are
    void forgetRemembered();
    void stockOfOpen(const QList<RemotePart> &listed, Moment now);
    void sourceEnded(const Fingerprint &last, Moment now);
    void repair(const Fingerprint &found, Moment now);
    void takeAnswerThatWasLost(const RemotePart &listed);
    void holdAgainst(int number, const QByteArray &md5, Moment now);
    void toFinish(Moment now);
    [[nodiscard]] bool allSent() const { return !m_record.open && m_ledger.allConfirmed(); }

    void lookedIn(const QList<RemotePart> &parts, Moment now);
    void lookInFailed(const Error &error, Moment now);
    void kept(Moment now);
    void notKept(const Error &error, Moment now);
    void leaveKeeping(SteadyTime now);
    [[nodiscard]] int partToKeepItBy(const std::set<int> &listed) const;

    // Steps
    Step control(Step step, SteadyTime now);
    Step nextComparison(SteadyTime now);
    Step nextPart(Moment now, Allowance allowance);
    Step nextKeeping(Moment now, Allowance allowance);

    enum class Ownership { Ours, NotOurs, Damaged };
    [[nodiscard]] Ownership ownershipOf(const RemoteObject &object) const;
    [[nodiscard]] Ownership ownershipOfAdopted(const RemoteObject &object, const QByteArray &expected) const;
    /// Before anything is put there, it is looked at.
    [[nodiscard]] bool looksFirst() const { return !m_rules.overwrite || m_rules.replaces; }
    [[nodiscard]] bool mayReplace(const RemoteObject &object) const;
    [[nodiscard]] bool onlyIfAbsent() const
    {
        return !m_rules.overwrite && !m_rules.replaces && m_rules.conditionalComplete;
    }
    [[nodiscard]] QByteArray expectedEtag() const; ///< empty: cannot be told
    [[nodiscard]] bool wantsAbort() const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool rests() const;         ///< until somebody wants something of it
    [[nodiscard]] bool isTryingAgain() const; ///< what failed last comes again at m_retryAt
    [[nodiscard]] bool provesAhead() const;
    [[nodiscard]] EtagMeaning etagMeaning() const;
    [[nodiscard]] bool provesPartLimit() const; ///< the last part goes first, alone
    [[nodiscard]] bool takesPartsAgain() const;
    [[nodiscard]] bool mayBeOurs(const RemoteUpload &upload, const event::UploadsListed &listed,
                                 Moment now) const;
    void touch() { m_unsaved.record = true; }
    void want(Intent intent,
              bool nothingElse); ///< a whole queue may be paused: then it is all that is written

    UploadRules m_rules;
    UploadRecord m_record; ///< without its parts: these are in the ledger
    PartLedger m_ledger;
    UploadState m_state = UploadState::Queued;
    Unsaved m_unsaved;
    quint64 m_generation = 0;

    int m_asked = 0;          ///< control steps handed out and not yet answered
    int m_attempts = 0;       ///< of the control step at hand
    SteadyTime m_retryAt{};   ///< of the control step at hand
    SteadyTime m_holdUntil{}; ///< no new part before: the way was gone
    bool m_wayIsGone = false; ///< until something gets through, one try at a time
    std::optional<Error> m_lastError;
    SteadyTime m_progressAt{};
    int m_reconciliations = 0; ///< since the last progress
    int m_refusedCompletes = 0;
    int m_looks = 0; ///< HEADs that did not show our object, since the last Complete
    int m_dropRounds = 0;
    int m_strayParts = 0; ///< in the last listing, beyond the plan
    int m_doubtfulCreates = 0;
    /// By the steady clock, since people set the other one; nothing after a restart.
    std::optional<SteadyTime> m_createAsked;
    std::optional<SteadyTime> m_created;
    SteadyTime m_settleAt{}; ///< before, a Create without an answer may still be carried out
    SteadyTime m_quietAt{};  ///< before, a part without an answer may still land
    bool m_proveAhead = false;
    bool m_sendsChecksums = false; ///< the store refuses parts that come without the upload's checksum
    std::optional<QByteArray> m_completeEtag; ///< of a Complete that was answered well
    QByteArray m_seenEtag;                    ///< with ReadingBack: of the object that is ours
    QList<RemotePart> m_toCompare;
    /// A part of ours that has to be in the file that was chosen again.
    struct Proof
    {
        bool confirmed;
        QByteArray etag;
        QByteArray md5; ///< raw
    };
    bool m_repairs = false; ///< the file may be another one when it is looked at next
    /// A part of a source that has not come so far again.
    struct Remembered
    {
        int number;
        qint64 size;
        QByteArray etag;
        QByteArray md5;  ///< raw
        bool listedOnly; ///< the journal does not have it
    };
    QMap<int, Remembered> m_remembered;
    bool m_sourceChosen = false;            ///< another file may turn out to be the same
    std::optional<Fingerprint> m_candidate; ///< of that file, until it is proven
    std::map<int, Proof> m_proofs;          ///< what it takes, by part
    QList<RemotePart> m_afterProof;         ///< parts to be compared once it is proven
    int m_keptBy = 0;                       ///< the part that goes up to keep it alive
    int m_listedPart = 0; ///< the highest of the last listing of the upload at hand; 0: none
    std::optional<Error> m_keepAliveError;
    QStringList m_strays; ///< uploads that may be ours, to be looked into
    // what the last listing said of the upload at hand, and what came since
    QString m_checksumKind;                ///< that it was begun with; empty: none
    std::map<int, QByteArray> m_checksums; ///< of that kind, raw, of the parts that are there
};

/// What people are told of a state. While an abort is wanted, the states on the way there are Aborting.
TransferState phaseOf(UploadState state, Intent intent);

} // namespace partway
