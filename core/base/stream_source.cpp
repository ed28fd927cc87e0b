// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stream_source.h"

#include "core/base/open_stream.h"
#include "core/base/pooled_digest.h"
#include "core/base/stream_range.h"
#include "core/base/stream_slice_reader.h"

#include <QThreadPool>

#include <utility>

namespace partway {

namespace {

constexpr int threads = 4;

/// What is asked of a stream, one thing after another.
struct Steps
{
    FileSource::Work first;
    FileSource::Work second;
};

bool isNoRegularFile(const Error &error) { return error.kind == ErrorKind::SourceUnreadable; }

} // namespace

StreamSource::StreamSource(FileSource &files, RandomSource &random, StreamBudget budget)
    : m_files(files)
    , m_random(random)
    , m_budget(std::move(budget))
    , m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(threads);
    m_pool->setObjectName(QStringLiteral("streams"));
}

StreamSource::~StreamSource() = default;

Result<std::unique_ptr<PieceStore>> StreamSource::newStore() const
{
    if (m_budget.spoolFolder.isEmpty())
        return PieceStore::inMemory();
    return PieceStore::inFolder(m_budget.spoolFolder);
}

Result<void> StreamSource::attach(const QString &path, std::unique_ptr<StreamInput> input,
                                  std::unique_ptr<StreamProducer> producer)
{
    auto store = newStore();
    if (!store)
        return failure(store.error());
    // Journals and the like keep it as a signed number; nothing has the identity 0.
    const quint64 identity = (m_random.next() >> 1) | 1;
    m_streams[path] = std::make_shared<OpenStream>(std::move(input), std::move(producer), std::move(*store),
                                                   m_budget, identity);
    return {};
}

std::shared_ptr<OpenStream> StreamSource::streamAt(const QString &path) const
{
    const auto found = m_streams.find(path);
    return found == m_streams.end() ? nullptr : found->second;
}

Result<std::shared_ptr<OpenStream>> StreamSource::pipeAt(const QString &path, const Error &asFile)
{
    if (!isNoRegularFile(asFile))
        return failure(asFile);
    auto input = StreamInput::namedPipe(path);
    if (!input)
        return failure(asFile);
    if (const auto attached = attach(path, std::move(*input)); !attached)
        return failure(attached.error());
    return streamAt(path);
}

FileSource::Work StreamSource::fingerprint(const QString &path, std::function<void(Result<Fingerprint>)> done)
{
    const auto told = [this, path, done = std::move(done)](const Result<Fingerprint> &asFile) {
        if (asFile)
            return done(asFile);
        const auto pipe = pipeAt(path, asFile.error());
        done(pipe ? Result<Fingerprint>((*pipe)->fingerprint()) : failure(pipe.error()));
    };
    if (const auto stream = streamAt(path))
        return stream->whenThere(
            {}, [told, stream = stream.get()](const Result<void> &) { told(stream->fingerprint()); });
    return m_files.fingerprint(path, told);
}

FileSource::Work StreamSource::digest(const QString &path, const Fingerprint &expected, ByteRange range,
                                      DigestKinds kinds, std::function<void(Result<Digests>)> done)
{
    const auto stream = streamAt(path);
    if (!stream)
        return m_files.digest(path, expected, range, kinds, std::move(done));
    const auto steps = std::make_shared<Steps>();
    steps->first =
        stream->whenThere(range, [steps = steps.get(), pool = m_pool, window = stream->window(), range, kinds,
                                  done = std::move(done)](const Result<void> &there) {
            if (!there)
                return done(failure(there.error()));
            steps->second = digestInPool(pool, std::make_shared<StreamRange>(window, range, kinds), done);
        });
    return steps;
}

std::shared_ptr<SliceReader> StreamSource::open(const QString &path, const Fingerprint &expected,
                                                ByteRange range, DigestKinds kinds)
{
    const auto stream = streamAt(path);
    if (!stream)
        return m_files.open(path, expected, range, kinds);
    return std::make_shared<StreamSliceReader>(m_pool, stream, range, kinds);
}

FileSource::Work StreamSource::follow(const QString &path, qint64 beyond, const SourceEnd &end,
                                      std::function<void(Result<Growth>)> done)
{
    if (const auto stream = streamAt(path))
        return stream->follow(beyond, std::move(done));
    const auto steps = std::make_shared<Steps>();
    steps->first = m_files.follow(
        path, beyond, end,
        [this, steps = steps.get(), path, beyond, done = std::move(done)](const Result<Growth> &asFile) {
            if (asFile)
                return done(asFile);
            const auto pipe = pipeAt(path, asFile.error());
            if (!pipe)
                return done(failure(pipe.error()));
            steps->second = (*pipe)->follow(beyond, done);
        });
    return steps;
}

void StreamSource::endFollowing(const QString &path)
{
    if (const auto stream = streamAt(path))
        stream->finish();
    else
        m_files.endFollowing(path);
}

void StreamSource::release(const QString &path, ByteRange range)
{
    const auto stream = streamAt(path);
    if (!stream)
        m_files.release(path, range);
    else if (range.end() == wholeSource)
        m_streams.erase(path);
    else
        stream->release(range);
}

} // namespace partway
