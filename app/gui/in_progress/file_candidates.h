// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pool_errand.h"
#include "core/rescue/in_progress_upload.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

class QThreadPool;

namespace partway {

class FolderWalk;

/// What is known of the file that an upload was begun with.
struct WantedFile
{
    QString name;                 ///< the key's last segment; may be empty. Untrusted text
    qint64 atLeast = 0;           ///< bytes that are on the server already
    std::optional<qint64> likely; ///< its size, where the parts look as if they were all
};

WantedFile wantedFileOf(const InProgressUpload &upload);

struct FileCandidate
{
    QString path; ///< absolute
    qint64 size = 0;
    UtcTime modified{};
    bool sameName = false; ///< as the key's last segment, but for case and how accents are written

    friend bool operator==(const FileCandidate &, const FileCandidate &) = default;
};

/// Of that name and large enough, or exactly of the likely size under any name.
bool couldBe(const WantedFile &wanted, QStringView name, qint64 size);
bool isSameName(QStringView one, QStringView other);
/// The better one first: by name, by size, then the one that changed last.
bool isBetter(const FileCandidate &one, const FileCandidate &other, const WantedFile &wanted);

/// Looks through a folder and those below it, in the pool, for the file of an upload. Its end gives it up.
class FileCandidates : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostTold = 50;
    static constexpr qint64 mostLookedAt = 2'000'000; ///< files; it stops there by itself

    FileCandidates(std::shared_ptr<QThreadPool> pool, WantedFile wanted, QObject *parent = nullptr);
    ~FileCandidates() override;

    /// A later call takes the place of one that is under way.
    void look(const QString &folder);
    /// finished() is told from within the call, where a look is under way.
    void stop();

Q_SIGNALS:
    /// All so far, best first, and how many files were looked at.
    void progressed(const QList<partway::FileCandidate> &best, qint64 lookedAt);
    void finished();

private:
    void walkOn();

    std::shared_ptr<QThreadPool> m_pool;
    WantedFile m_wanted;
    std::shared_ptr<FolderWalk> m_walk;
    std::unique_ptr<PoolErrand> m_walking;
};

} // namespace partway
