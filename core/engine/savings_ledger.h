// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace partway {

/// One upload that was aborted, and what that freed.
struct Saving
{
    UtcTime when{};
    AccountId account;
    QString accountName; ///< as it was called then
    QString bucket;
    QString key;
    QString uploadId;
    int parts = 0;
    qint64 bytes = 0;
    std::optional<double> usdAMonth; ///< at the price of then; nothing: none was known

    friend bool operator==(const Saving &, const Saving &) = default;
};

struct SavingsTotal
{
    int uploads = 0;
    qint64 bytes = 0;
    double usdAMonth = 0;
};

/// What was freed, when, and what that saves: a small SQLite file beside the journal, which several programs
/// may use at once. One thread. Failures are JournalFailed, and have then changed nothing.
class SavingsLedger
{
public:
    /// Makes the file, readable by its owner alone, where there is none.
    static Result<std::unique_ptr<SavingsLedger>> open(const QString &file);
    ~SavingsLedger();
    Q_DISABLE_COPY_MOVE(SavingsLedger)

    Result<void> add(const QList<Saving> &savings);
    [[nodiscard]] Result<QList<Saving>> newest(int most) const; ///< the newest first
    [[nodiscard]] Result<SavingsTotal> total() const;

private:
    class Impl;
    explicit SavingsLedger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace partway
