// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/base/random_source.h"
#include "core/base/stream_budget.h"
#include "core/base/stream_input.h"
#include "core/base/stream_producer.h"

#include <map>
#include <memory>

class QThreadPool;

namespace partway {

class OpenStream;
class PieceStore;

/// Files, and streams in their midst: named pipes, which are opened when they are first looked at, and what
/// is attached to a path. A stream is read once, in order, as far as there is room for it; what was released
/// is gone. A range that has not come yet is waited for. Belongs to one thread.
class StreamSource final : public FileSource
{
public:
    /// Both outlive it.
    StreamSource(FileSource &files, RandomSource &random, StreamBudget budget = {});
    ~StreamSource() override;

    /// For streams that are opened from now on.
    void setBudget(const StreamBudget &budget) { m_budget = budget; }
    /// In place of what was there. SourceUnreadable where there is no place for its bytes.
    [[nodiscard]] Result<void> attach(const QString &path, std::unique_ptr<StreamInput> input,
                                      std::unique_ptr<StreamProducer> producer = nullptr);

    /// Of a stream: how much of it was told of, and which of all streams it is.
    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override;
    [[nodiscard]] Work digest(const QString &path, const Fingerprint &expected, ByteRange range,
                              DigestKinds kinds, std::function<void(Result<Digests>)> done) override;
    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &path, const Fingerprint &expected,
                                                    ByteRange range, DigestKinds kinds) override;
    [[nodiscard]] Work follow(const QString &path, qint64 beyond, const SourceEnd &end,
                              std::function<void(Result<Growth>)> done) override;
    void endFollowing(const QString &path) override;
    /// All of a stream: it is closed, and who writes it learns of that.
    void release(const QString &path, ByteRange range) override;

private:
    [[nodiscard]] std::shared_ptr<OpenStream> streamAt(const QString &path) const;
    /// What went wrong with it as a file may be that it is a pipe: then that is opened.
    [[nodiscard]] Result<std::shared_ptr<OpenStream>> pipeAt(const QString &path, const Error &asFile);
    [[nodiscard]] Result<std::unique_ptr<PieceStore>> newStore() const;

    FileSource &m_files;
    RandomSource &m_random;
    StreamBudget m_budget;
    std::shared_ptr<QThreadPool> m_pool;
    std::map<QString, std::shared_ptr<OpenStream>> m_streams;
};

} // namespace partway
