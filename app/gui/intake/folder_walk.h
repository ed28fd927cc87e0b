// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/intake/folder_reader.h"
#include "app/gui/intake/intake_tally.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace partway {

struct FoundFile
{
    QString path;             ///< absolute
    qsizetype relativeAt = 0; ///< where in it the path below what was given begins
    qint64 size = 0;
    UtcTime modified{};
    bool isPipe = false; ///< given by itself; those that lie in folders are not taken

    /// "name", or "folder/sub/name" where a folder was given.
    [[nodiscard]] QStringView relative() const { return QStringView(path).mid(relativeAt); }
};

/// Walks through files and folders. Links to files are followed; so are links to folders, after all that is
/// really there, and each folder is walked once only: no link leads in a circle. One thread at a time.
class FolderWalk
{
public:
    /// More are not taken, and it is said: the memory for them is bounded.
    static constexpr qsizetype mostFiles = 500'000;

    using Opener = std::function<std::unique_ptr<FolderReader>(const QString &path)>;

    explicit FolderWalk(const QStringList &roots, Opener open = FolderReader::open);

    /// Which files are taken, before the first advance(): it is asked for each, and all of them are counted.
    using Keep = std::function<bool(QStringView name, qint64 size)>;
    void keepOnly(Keep keep) { m_keep = std::move(keep); }

    /// Looks at so many entries. False when there is no more.
    bool advance(int entries, const std::atomic<bool> &recalled);

    [[nodiscard]] const IntakeTally &tally() const { return m_tally; }
    [[nodiscard]] const QList<FoundFile> &files() const { return m_files; }

private:
    struct Folder
    {
        QString path; ///< without a slash at its end, but for the root
        qsizetype relativeAt = 0;
    };
    struct Open
    {
        Folder folder;
        std::unique_ptr<FolderReader> reader;
        bool empty = true;
    };

    void takeRoot(const QString &path);
    void takePipe(const QString &path, qsizetype relativeAt);
    void take(const FolderEntry &entry, const QString &path, qsizetype relativeAt);
    bool openNext();

    Opener m_openFolder;
    Keep m_keep; ///< null: all of them
    QStringList m_roots;
    qsizetype m_nextRoot = 0;
    std::vector<Folder> m_folders;
    std::vector<Folder> m_linked; ///< walked last, so that what is really there has its own name
    std::set<FolderId> m_walked;
    std::optional<Open> m_open;
    QList<FoundFile> m_files;
    IntakeTally m_tally;
};

} // namespace partway
