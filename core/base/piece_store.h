// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace partway {

/// Room for bytes, in pieces of one size that are used again and again. Any thread; a piece may outlive the
/// store, and is written by one thread at a time.
class PieceStore
{
public:
    class Piece
    {
    public:
        virtual ~Piece() = default; ///< its room may be used again
        [[nodiscard]] virtual Result<void> write(qint64 at, const char *bytes, qint64 size) = 0;
        [[nodiscard]] virtual Result<void> read(qint64 at, char *into, qint64 size) const = 0;
    };

    virtual ~PieceStore() = default;
    [[nodiscard]] virtual Result<std::shared_ptr<Piece>> take() = 0;
    [[nodiscard]] qint64 pieceSize() const { return m_pieceSize; }

    static constexpr qint64 usualPiece = MiB;
    static std::unique_ptr<PieceStore> inMemory(qint64 pieceSize = usualPiece);
    /// In a file without a name in that folder, as long as the most pieces at one time. SourceUnreadable
    /// where it cannot be made.
    static Result<std::unique_ptr<PieceStore>> inFolder(const QString &folder, qint64 pieceSize = usualPiece);

protected:
    explicit PieceStore(qint64 pieceSize)
        : m_pieceSize(pieceSize)
    {
    }

private:
    const qint64 m_pieceSize;
};

} // namespace partway
