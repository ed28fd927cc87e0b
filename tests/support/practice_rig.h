// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_store.h"
#include "core/s3/account.h"
#include "core/s3/credentials.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/sample_file.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace partway::tests {

struct PracticeChoice
{
    practice::PersonalityName personality = practice::PersonalityName::Aws;
    qint64 minimumPartSize = 5 * MiB; ///< small ones make quick tests of many parts
};

/// A practice store with one bucket, a proxy in front of it, and an account that leads through the proxy.
class PracticeRig
{
public:
    explicit PracticeRig(PracticeChoice choice = {});

    [[nodiscard]] practice::PracticeStore &store() { return *m_store; }
    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    [[nodiscard]] Account account() const; ///< through the proxy
    [[nodiscard]] Credentials keys() const;
    [[nodiscard]] QString bucket() const { return QStringLiteral("proof"); }

    void startStore(); ///< on the same port as before; a failure is fatal
    /// Object and file are the same, byte for byte (by size and digest).
    [[nodiscard]] bool holds(const QString &key, const SampleFile &file) const;
    [[nodiscard]] bool hasObject(const QString &key) const;
    [[nodiscard]] int pendingUploads() const;

private:
    PracticeChoice m_choice;
    QTemporaryDir m_folder;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<FaultProxy> m_proxy;
};

/// The profile that fits a personality of the practice store.
ProviderProfile profileFor(practice::PersonalityName personality);

} // namespace partway::tests
