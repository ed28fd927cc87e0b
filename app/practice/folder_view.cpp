// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/folder_view.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"

#include <algorithm>
#include <sstream>
#include <unistd.h>

namespace partway::practice {

namespace fs = std::filesystem;

bool isPlainPath(const std::string &key)
{
    if (key.empty() || key.size() > 1024 || key.back() == '/')
        return false;
    std::istringstream pieces(key);
    for (std::string piece; std::getline(pieces, piece, '/');) {
        const auto odd = [](char c) {
            return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\';
        };
        if (piece.empty() || piece.front() == '.' || piece.size() > 200 ||
            std::any_of(piece.begin(), piece.end(), odd))
            return false;
    }
    return true;
}

FolderView::FolderView(fs::path folder, BlobFolder &blobs, BucketFiles &buckets)
    : m_folder(std::move(folder))
    , m_blobs(blobs)
    , m_buckets(buckets)
{
}

FolderView::~FolderView() { stop(); }

void FolderView::start()
{
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    m_buckets.setWatcher([this](const std::string &bucket, const std::string &key, const ObjectPtr &now) {
        enqueue({bucket, key, now});
    });
    m_buckets.forEach([this](const std::string &bucket, const ObjectPtr &object) {
        enqueue({bucket, object->key, object});
    });
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
}

void FolderView::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
    m_changes.clear();
}

void FolderView::enqueue(Change change)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_changes.push_back(std::move(change));
    m_wake.notify_all();
}

void FolderView::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_changes.empty(); });
        if (m_stopping)
            return;
        const Change change = std::move(m_changes.front());
        m_changes.pop_front();
        lock.unlock();
        apply(change);
        lock.lock();
    }
}

void FolderView::apply(const Change &change)
{
    const fs::path relative = fs::path(change.bucket) / change.key;
    const bool plain = isPlainPath(change.key);
    if (!change.object) {
        if (plain)
            hide(change.bucket, m_folder / relative);
        return;
    }
    if (change.object->segments.size() > 1) {
        // Replacing the segments brings the object here again, as one file.
        if (const BlobPtr whole = joined(*change.object))
            m_buckets.rejoin(change.bucket, change.object, whole);
        return;
    }
    if (plain && change.object->segments.size() == 1 && makeParents(relative.parent_path()))
        show(m_folder / relative, *change.object->segments.front());
}

BlobPtr FolderView::joined(const StoredObject &object)
{
    const auto writer = m_blobs.newBlob();
    for (const BlobPtr &segment : object.segments) {
        if (m_stopping || !writer->addFrom(*segment))
            return nullptr;
    }
    return writer->finish();
}

// A link that somebody put there must not lead us out of the folder.
bool FolderView::makeParents(const fs::path &relative) const
{
    fs::path path = m_folder;
    for (const fs::path &piece : relative) {
        path /= piece;
        std::error_code error;
        fs::create_directory(path, error);
        if (fs::symlink_status(path, error).type() != fs::file_type::directory)
            return false; // the key "a" is a file, so "a/b" cannot be shown
    }
    return true;
}

void FolderView::show(const fs::path &path, const Blob &blob) const
{
    std::error_code error;
    if (fs::equivalent(path, blob.path(), error))
        return;
    const fs::path draft = path.parent_path() / (".draft-" + toHex(randomBytes(6)));
    if (::link(blob.path().c_str(), draft.c_str()) == 0 && ::rename(draft.c_str(), path.c_str()) != 0)
        ::unlink(draft.c_str());
}

void FolderView::hide(const std::string &bucket, fs::path path) const
{
    std::error_code error;
    if (fs::symlink_status(path, error).type() != fs::file_type::regular)
        return;
    ::unlink(path.c_str());
    for (path = path.parent_path(); path != m_folder / bucket && path != m_folder;
         path = path.parent_path()) {
        if (::rmdir(path.c_str()) != 0)
            break;
    }
}

} // namespace partway::practice
