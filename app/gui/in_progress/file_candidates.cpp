// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/file_candidates.h"

#include "app/gui/intake/folder_walk.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace partway {

namespace {

/// Between two looks at the window: a moment on a disk, and not long on a slow network drive.
constexpr int entriesAtOnce = 500;

QList<FileCandidate> bestOf(const QList<FoundFile> &files, const WantedFile &wanted)
{
    QList<FileCandidate> all;
    all.reserve(files.size());
    for (const FoundFile &file : files) {
        const QStringView name = QStringView(file.path).mid(file.path.lastIndexOf(QLatin1Char('/')) + 1);
        all.append({file.path, file.size, file.modified, isSameName(name, wanted.name)});
    }
    const auto told = std::min(all.size(), FileCandidates::mostTold);
    std::partial_sort(all.begin(), all.begin() + told, all.end(),
                      [&](const FileCandidate &a, const FileCandidate &b) { return isBetter(a, b, wanted); });
    return all.mid(0, told);
}

} // namespace

WantedFile wantedFileOf(const InProgressUpload &upload)
{
    const QString &key = upload.ref.key;
    WantedFile wanted{key.mid(key.lastIndexOf(QLatin1Char('/')) + 1), 0, {}};
    if (upload.measured != Measured::Yes)
        return wanted;
    const PartSet &set = upload.contents.set;
    wanted.atLeast = set.bytes;
    // A shorter last part is where a file ends.
    if (set.canBeCompleted() && set.even && set.lastSize < set.partSize)
        wanted.likely = set.bytes;
    return wanted;
}

bool isSameName(QStringView one, QStringView other)
{
    if (one.isEmpty())
        return false;
    const auto folded = [](QStringView name) {
        return name.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return folded(one) == folded(other);
}

bool couldBe(const WantedFile &wanted, QStringView name, qint64 size)
{
    if (size < wanted.atLeast)
        return false;
    return (wanted.likely && size > 0 && size == *wanted.likely) || isSameName(name, wanted.name);
}

bool isBetter(const FileCandidate &one, const FileCandidate &other, const WantedFile &wanted)
{
    if (one.sameName != other.sameName)
        return one.sameName;
    const bool fits = wanted.likely && one.size == *wanted.likely;
    const bool otherFits = wanted.likely && other.size == *wanted.likely;
    if (fits != otherFits)
        return fits;
    if (one.modified != other.modified)
        return one.modified > other.modified;
    return one.path < other.path;
}

FileCandidates::FileCandidates(std::shared_ptr<QThreadPool> pool, WantedFile wanted, QObject *parent)
    : QObject(parent)
    , m_pool(std::move(pool))
    , m_wanted(std::move(wanted))
{
}

FileCandidates::~FileCandidates() = default;

void FileCandidates::look(const QString &folder)
{
    m_walk = std::make_shared<FolderWalk>(QStringList{folder});
    m_walk->keepOnly(
        [wanted = m_wanted](QStringView name, qint64 size) { return couldBe(wanted, name, size); });
    m_walking = std::make_unique<PoolErrand>(m_pool);
    walkOn();
}

void FileCandidates::stop()
{
    if (!m_walking)
        return;
    m_walking.reset();
    Q_EMIT finished();
}

void FileCandidates::walkOn()
{
    m_walking->start(
        [this, walk = m_walk, wanted = m_wanted](const std::atomic<bool> &recalled) -> PoolErrand::Answer {
            const bool more = walk->advance(entriesAtOnce, recalled);
            return [this, more, best = bestOf(walk->files(), wanted), lookedAt = walk->tally().files] {
                const bool goOn = more && lookedAt < mostLookedAt;
                if (goOn)
                    walkOn();
                Q_EMIT progressed(best, lookedAt);
                if (!goOn)
                    stop();
            };
        },
        0);
}

} // namespace partway
