// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/rescue/own_transfers.h"
#include "app/cli/rescue/upload_cost.h"
#include "app/cli/server_command.h"
#include "core/rescue/upload_scan.h"

namespace partway {

class UploadMeasure;

/// uploads s3://BUCKET[/PREFIX] [--all-buckets] [--sizes]: every in-progress upload as it is listed, whoever
/// began it; with --sizes, what it holds and costs.
class UploadsCommand : public ServerCommand
{
    Q_OBJECT
public:
    explicit UploadsCommand(CommandContext &context);
    ~UploadsCommand() override;
    void start() override;
    void interrupt() override;

private:
    enum class Stage { Listing, Measuring, Ended };

    void onConnected() override;
    void onFound(const QList<InProgressUpload> &uploads);
    void onFailed(const QString &bucket, const Error &error);
    void onListed();
    /// The uploads of one key, which a listing names one after the other: no more of them can follow.
    void passOn();
    void tell(const InProgressUpload &upload);
    void end(bool whole);

    ScanScope m_scope;
    OwnTransfers m_own;
    QList<InProgressUpload> m_sameKey;
    QHash<UploadRef, int> m_ofTheirKey; ///< of those that share their key
    UploadSum m_sum;
    Stage m_stage = Stage::Listing;
    ExitCode m_code = ExitCode::AllDone;
    std::unique_ptr<UploadMeasure> m_measure; ///< with --sizes
    std::unique_ptr<UploadScan> m_scan;
};

} // namespace partway
