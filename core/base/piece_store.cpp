// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/piece_store.h"

#include <QTemporaryFile>

#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

namespace partway {

namespace {

using Piece = PieceStore::Piece;

/// What was used and can be used again; shared by a store and its pieces.
template <typename Room>
class FreeRoom
{
public:
    /// Nothing: none is free.
    Room take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return {};
        Room room = std::move(m_free.back());
        m_free.pop_back();
        return room;
    }
    void giveBack(Room room)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(room));
    }

private:
    std::mutex m_mutex;
    std::vector<Room> m_free;
};

using Bytes = std::unique_ptr<char[]>; // not filled with anything first, unlike a vector

class MemoryPiece final : public Piece
{
public:
    MemoryPiece(std::shared_ptr<FreeRoom<Bytes>> owner, Bytes bytes)
        : m_owner(std::move(owner))
        , m_bytes(std::move(bytes))
    {
    }
    ~MemoryPiece() override { m_owner->giveBack(std::move(m_bytes)); }
    Q_DISABLE_COPY_MOVE(MemoryPiece)

    Result<void> write(qint64 at, const char *bytes, qint64 size) override
    {
        std::memcpy(m_bytes.get() + at, bytes, static_cast<std::size_t>(size));
        return {};
    }
    Result<void> read(qint64 at, char *into, qint64 size) const override
    {
        std::memcpy(into, m_bytes.get() + at, static_cast<std::size_t>(size));
        return {};
    }

private:
    const std::shared_ptr<FreeRoom<Bytes>> m_owner;
    Bytes m_bytes;
};

class MemoryStore final : public PieceStore
{
public:
    explicit MemoryStore(qint64 pieceSize)
        : PieceStore(pieceSize)
    {
    }

    Result<std::shared_ptr<Piece>> take() override
    {
        Bytes bytes = m_free->take();
        if (!bytes)
            bytes.reset(new char[static_cast<std::size_t>(pieceSize())]);
        return std::make_shared<MemoryPiece>(m_free, std::move(bytes));
    }

private:
    const std::shared_ptr<FreeRoom<Bytes>> m_free = std::make_shared<FreeRoom<Bytes>>();
};

/// Unbuffered: what is written is read by others right away.
class SpoolFile : public QTemporaryFile
{
public:
    using QTemporaryFile::QTemporaryFile;
    bool openUnbuffered() { return QTemporaryFile::open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
};

class Spool
{
public:
    explicit Spool(const QString &folder)
        : m_file(folder + QStringLiteral("/partway-spool-XXXXXX"))
    {
    }

    Result<void> open()
    {
        const std::lock_guard lock(m_mutex);
        return m_file.openUnbuffered() ? Result<void>() : failed("cannot make a spool file");
    }
    Result<void> write(qint64 at, const char *bytes, qint64 size)
    {
        const std::lock_guard lock(m_mutex);
        if (m_file.seek(at) && m_file.write(bytes, size) == size)
            return {};
        return failed("cannot write to the spool file");
    }
    Result<void> read(qint64 at, char *into, qint64 size)
    {
        const std::lock_guard lock(m_mutex);
        if (m_file.seek(at) && m_file.read(into, size) == size)
            return {};
        return failed("cannot read the spool file");
    }
    /// Where a piece of that size may be put.
    qint64 take(qint64 size)
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return std::exchange(m_end, m_end + size);
        const qint64 at = m_free.back();
        m_free.pop_back();
        return at;
    }
    void giveBack(qint64 at)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(at);
    }

private:
    [[nodiscard]] Result<void> failed(const char *doing) const
    {
        return failure(ErrorKind::SourceUnreadable,
                       QStringLiteral("%1: %2").arg(QLatin1String(doing), m_file.errorString()));
    }

    std::mutex m_mutex;
    SpoolFile m_file;
    std::vector<qint64> m_free;
    qint64 m_end = 0;
};

class SpoolPiece final : public Piece
{
public:
    SpoolPiece(std::shared_ptr<Spool> spool, qint64 offset)
        : m_spool(std::move(spool))
        , m_offset(offset)
    {
    }
    ~SpoolPiece() override { m_spool->giveBack(m_offset); }
    Q_DISABLE_COPY_MOVE(SpoolPiece)

    Result<void> write(qint64 at, const char *bytes, qint64 size) override
    {
        return m_spool->write(m_offset + at, bytes, size);
    }
    Result<void> read(qint64 at, char *into, qint64 size) const override
    {
        return m_spool->read(m_offset + at, into, size);
    }

private:
    const std::shared_ptr<Spool> m_spool;
    const qint64 m_offset;
};

class SpoolStore final : public PieceStore
{
public:
    SpoolStore(std::shared_ptr<Spool> spool, qint64 pieceSize)
        : PieceStore(pieceSize)
        , m_spool(std::move(spool))
    {
    }

    Result<std::shared_ptr<Piece>> take() override
    {
        return std::make_shared<SpoolPiece>(m_spool, m_spool->take(pieceSize()));
    }

private:
    const std::shared_ptr<Spool> m_spool;
};

} // namespace

std::unique_ptr<PieceStore> PieceStore::inMemory(qint64 pieceSize)
{
    return std::make_unique<MemoryStore>(pieceSize);
}

Result<std::unique_ptr<PieceStore>> PieceStore::inFolder(const QString &folder, qint64 pieceSize)
{
    auto spool = std::make_shared<Spool>(folder);
    if (const auto open = spool->open(); !open)
        return failure(open.error());
    return std::make_unique<SpoolStore>(std::move(spool), pieceSize);
}

} // namespace partway
