// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/conflict_model.h"
#include "app/gui/intake/gathering.h"
#include "app/gui/intake/intake_ports.h"
#include "app/gui/intake/remote_look.h"
#include "app/gui/intake/uploads_look.h"
#include "app/gui/intake/uploads_sheet.h"
#include "app/gui/window/destination.h"
#include "core/engine/folder/folder_upload.h"
#include "core/engine/savings_ledger.h"
#include "core/plan/transfer.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <map>
#include <memory>

namespace partway {

class FolderPreview;

/// One drop on its way into the queue, step by step: gather, show folders, keep back what is queued already,
/// look at what is there, ask, compare, name, look for uploads in progress, hand over. Each step can be given
/// up; nothing is queued then.
class Delivery : public QObject
{
    Q_OBJECT
public:
    /// `name` is of this delivery's own notice. `whereText`: "s3://rushes/day1/ on Storj".
    Delivery(const IntakeSurroundings &around, Account account, Destination where, QString whereText,
             QString name, QObject *parent = nullptr);
    ~Delivery() override;

    /// Before begin(): whether the files are whole.
    void setSource(SourceKind source) { m_source = source; }
    void begin(const QStringList &paths, const partway::IntakeTally &refused);

Q_SIGNALS:
    void ready(const QList<partway::TransferRequest> &requests);
    /// Folders that go up as one row each.
    void foldersReady(const QList<partway::FolderRequest> &requests);
    /// On their way to the same objects already: not queued.
    void heldBack(const QList<partway::TransferRequest> &requests);
    /// Uploads were removed, and so much is not paid for any more.
    void freed(const QList<partway::Saving> &savings);
    /// Once. Nothing happens afterwards.
    void ended();

private:
    void openPreview();
    void onProgressed(const IntakeTally &tally);
    void onWalked(const IntakeTally &tally);
    void onPlanned(const IntakePlan &plan);
    /// Pipes that transfers of the queue read already, or have read from.
    void takeUpPipes();
    void handOverFolders(const FolderOptions &options);
    void onSorted(const QStringList &folders, const QStringList &others, const FolderOptions &options);
    void holdBackDoubles();
    void look();
    void onLooked(const LookResult &result);
    void ask(const QList<Conflict> &conflicts);
    void settle(const QList<Conflict> &conflicts);
    void onCompared(QList<Conflict> conflicts, const QList<Sameness> &results);
    void nameThoseToKeep(const QList<Conflict> &conflicts);
    void lookForUploads();
    void onUploadsFound(const QList<UploadThere> &uploads);
    void onUploadsDecided(const QList<UploadThere> &uploads, const QList<UploadThereChoice> &choices);
    void freeUploads(const QList<UploadRef> &unwanted);
    void handOver();
    void end();

    /// The step that works now; the one before is over.
    void proceedTo(QObject *step);
    /// In a notice with a way out, if the step takes longer than a moment.
    void sayIfItTakesLong(const QString &text);
    [[nodiscard]] TransferRequest requestFor(qsizetype item) const;
    [[nodiscard]] Verdict verdictOf(qsizetype item) const;

    IntakeSurroundings m_around;
    Account m_account;
    Destination m_where;
    QString m_whereText;
    QString m_name;
    IntakeTally m_refused;
    SourceKind m_source = SourceKind::File;
    QStringList m_paths;
    Gathering m_gathering;
    std::unique_ptr<PoolErrand> m_sorting; ///< folders from files
    QPointer<FolderPreview> m_preview;
    QPointer<QObject> m_step;
    QTimer m_patience;
    IntakePlan m_plan;
    QSet<qsizetype> m_held;
    Verdict m_usual = verdictWithoutObject(); ///< for all that m_verdicts does not name
    std::map<qsizetype, Verdict> m_verdicts;
    std::map<qsizetype, QString> m_names;   ///< keys other than in the plan
    std::map<qsizetype, QString> m_adopted; ///< upload IDs that are gone on with
};

} // namespace partway
