// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/intake/folder_walk.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace partway {

FolderWalk::FolderWalk(const QStringList &roots, Opener open)
    : m_openFolder(std::move(open))
{
    std::set<QString> seen;
    for (const QString &root : roots) {
        const QString path = QDir::cleanPath(root);
        if (seen.insert(path).second)
            m_roots.append(path);
    }
}

bool FolderWalk::advance(int entries, const std::atomic<bool> &recalled)
{
    for (int i = 0; i < entries && !recalled; ++i) {
        if (m_files.size() >= mostFiles) {
            m_tally.note(IntakeProblem::TooMany, m_files.constLast().path);
            return false;
        }
        if (m_nextRoot < m_roots.size()) {
            takeRoot(m_roots.at(m_nextRoot++));
            continue;
        }
        if (!m_open) {
            if (openNext())
                continue;
            // Folders list their entries as the disk has them; people look for them by name.
            std::sort(m_files.begin(), m_files.end(),
                      [](const FoundFile &a, const FoundFile &b) { return a.path < b.path; });
            return false;
        }
        const auto entry = m_open->reader->next();
        if (!entry) {
            if (m_open->empty)
                m_tally.note(IntakeProblem::EmptyFolder, m_open->folder.path);
            m_open.reset();
            continue;
        }
        m_open->empty = false;
        const QString &folder = m_open->folder.path;
        take(*entry,
             folder.endsWith(QLatin1Char('/')) ? folder + entry->name
                                               : folder + QLatin1Char('/') + entry->name,
             m_open->folder.relativeAt);
    }
    return true;
}

void FolderWalk::takeRoot(const QString &path)
{
    const FolderEntry entry = lookAt(path);
    const qsizetype at = path.lastIndexOf(QLatin1Char('/')) + 1;
    if (entry.kind == EntryKind::Missing && path.contains(QChar(0xFFFD)))
        m_tally.note(IntakeProblem::BadName, path);
    else if (entry.kind == EntryKind::Pipe)
        takePipe(path, at);
    else
        take(entry, path, at);
}

void FolderWalk::takePipe(const QString &path, qsizetype relativeAt)
{
    FoundFile pipe;
    pipe.path = path;
    pipe.relativeAt = relativeAt;
    pipe.isPipe = true;
    m_files.append(pipe);
    ++m_tally.files;
}

void FolderWalk::take(const FolderEntry &entry, const QString &path, qsizetype relativeAt)
{
    switch (entry.kind) {
    case EntryKind::File:
        if (!m_keep || m_keep(QStringView(path).mid(path.lastIndexOf(QLatin1Char('/')) + 1), entry.size))
            m_files.append({path, relativeAt, entry.size, entry.modified, false});
        ++m_tally.files;
        m_tally.bytes += entry.size;
        break;
    case EntryKind::Folder:
        (entry.isLink ? m_linked : m_folders).push_back({path, relativeAt});
        break;
    case EntryKind::Pipe: // nobody may ever write into it, and whoever gave the folder may not know of it
    case EntryKind::Special:
        m_tally.note(IntakeProblem::Special, path);
        break;
    case EntryKind::Unreadable:
        m_tally.note(IntakeProblem::Unreadable, path);
        break;
    case EntryKind::Missing:
        m_tally.note(IntakeProblem::Missing, path);
        break;
    case EntryKind::BadName:
        m_tally.note(IntakeProblem::BadName, path);
        break;
    }
}

bool FolderWalk::openNext()
{
    std::vector<Folder> &from = m_folders.empty() ? m_linked : m_folders;
    if (from.empty())
        return false;
    Folder folder = std::move(from.back());
    from.pop_back();
    // Looked at again: it may have been exchanged since its parent was read.
    const FolderEntry entry = lookAt(folder.path);
    if (entry.kind != EntryKind::Folder) {
        m_tally.note(IntakeProblem::Missing, folder.path);
        return true;
    }
    if (!m_walked.insert(entry.id).second) {
        m_tally.note(IntakeProblem::LinkedTwice, folder.path);
        return true;
    }
    auto reader = m_openFolder(folder.path);
    ++m_tally.folders;
    if (reader)
        m_open.emplace(Open{std::move(folder), std::move(reader), true});
    else
        m_tally.note(IntakeProblem::Unreadable, folder.path);
    return true;
}

} // namespace partway
