// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder/tree_walk.h"

#include "core/engine/folder/file_key.h"

#include <algorithm>
#include <utility>

namespace partway {

namespace {

FolderFile skipped(const QByteArray &path, SkipReason reason)
{
    FolderFile file;
    file.path = path;
    file.state = FileState::Skipped;
    file.skipped = reason;
    return file;
}

FolderFile failed(const QByteArray &path, const Error &error)
{
    FolderFile file;
    file.path = path;
    file.state = FileState::Failed;
    file.error = error;
    return file;
}

QByteArray withSlash(QByteArray path) { return path.endsWith('/') ? path : path + '/'; }

} // namespace

TreeWalk::TreeWalk(FolderRequest request)
    : m_request(std::move(request))
    , m_excludes(m_request.options.excludes)
    , m_root(withSlash(nativePath(m_request.root)))
{
}

Result<void> TreeWalk::openRoot()
{
    m_begun = true;
    auto reader = DirectoryReader::open(m_root);
    if (!reader)
        return failure(reader.error());
    m_levels.push_back({*std::move(reader), {}, true});
    return {};
}

Result<WalkBatch> TreeWalk::next(int most, const std::atomic<bool> &recalled)
{
    WalkBatch batch;
    if (!m_begun)
        if (const auto opened = openRoot(); !opened)
            return failure(opened.error());
    while (!m_levels.empty() && batch.files.size() < most && !recalled) {
        Level &level = m_levels.back();
        const auto entry = level.reader->next();
        if (!entry) {
            batch.files.append(failed(level.path, entry.error()));
            level.isEmpty = false; // not known, and not said
            m_levels.pop_back();
        } else if (!*entry) {
            leave(batch.files);
        } else {
            level.isEmpty = false;
            take(**entry, batch.files);
        }
    }
    batch.over = m_levels.empty();
    return batch;
}

void TreeWalk::take(const DirectoryEntry &entry, QList<FolderFile> &into)
{
    const QByteArray path = m_levels.back().path + entry.name;
    if (m_excludes.ruleFor(QString::fromUtf8(entry.name)) >= 0) {
        into.append(skipped(entry.type == EntryType::Folder ? path + '/' : path, SkipReason::Excluded));
        return;
    }
    switch (entry.type) {
    case EntryType::File:
        return takeFile(path, entry, into);
    case EntryType::Folder:
        return enter(path + '/', into);
    case EntryType::Link:
        return takeLink(entry, into);
    case EntryType::Special:
        into.append(skipped(path, SkipReason::Special));
        return;
    case EntryType::Missing: // gone since its name was read
        return;
    case EntryType::Unreadable:
        into.append(failed(path, failure(ErrorKind::SourceUnreadable).value()));
        return;
    }
}

void TreeWalk::takeFile(const QByteArray &path, const DirectoryEntry &entry, QList<FolderFile> &into) const
{
    const auto key = keyOfFile(m_request, path);
    FolderFile file = key ? FolderFile{} : skipped(path, key.error());
    file.path = path;
    file.key = key.value_or(QString());
    file.size = entry.size;
    file.modifiedNs = entry.modifiedNs;
    into.append(file);
}

void TreeWalk::takeLink(const DirectoryEntry &link, QList<FolderFile> &into)
{
    const QByteArray path = m_levels.back().path + link.name;
    if (!m_request.options.followLinks) {
        into.append(skipped(path, SkipReason::Link));
        return;
    }
    const DirectoryEntry there = m_levels.back().reader->followed(link.name);
    switch (there.type) {
    case EntryType::File:
        return takeFile(path, there, into);
    case EntryType::Folder:
        return enter(path + '/', into);
    case EntryType::Special:
        into.append(skipped(path, SkipReason::Special));
        return;
    case EntryType::Link:
    case EntryType::Missing:
        into.append(skipped(path, SkipReason::BrokenLink));
        return;
    case EntryType::Unreadable:
        into.append(failed(path, failure(ErrorKind::SourceUnreadable).value()));
        return;
    }
}

void TreeWalk::enter(const QByteArray &path, QList<FolderFile> &into)
{
    if (m_levels.size() >= deepest) {
        into.append(skipped(path, SkipReason::KeyNotAllowed));
        return;
    }
    auto reader = DirectoryReader::open(m_root + path);
    if (!reader)
        into.append(failed(path, reader.error()));
    else if (isInside((*reader)->node()))
        into.append(skipped(path, SkipReason::LinkLoop));
    else
        m_levels.push_back({*std::move(reader), path, true});
}

void TreeWalk::leave(QList<FolderFile> &into)
{
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (!level.isEmpty || level.path.isEmpty())
        return;
    if (!m_request.options.keepEmptyFolders) {
        into.append(skipped(level.path, SkipReason::EmptyFolder));
        return;
    }
    DirectoryEntry entry;
    entry.modifiedNs = level.reader->modifiedNs();
    takeFile(level.path, entry, into);
}

bool TreeWalk::isInside(NodeId node) const
{
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [node](const Level &level) { return level.reader->node() == node; });
}

} // namespace partway
