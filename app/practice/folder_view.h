// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/bucket_files.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

namespace partway::practice {

// What a person finds in the folder: ROOT/buckets/BUCKET/KEY as plain files (hard links), for keys that make
// safe file names. Nothing is ever read from there. A thread of its own keeps it up to date and, before that,
// joins the parts of a completed upload into one file, so that Complete itself never copies.
class FolderView
{
public:
    FolderView(std::filesystem::path folder, BlobFolder &blobs, BucketFiles &buckets);
    ~FolderView();

    void start(); // looks at every object once
    void stop();  // leaves undone what is not done yet

private:
    struct Change
    {
        std::string bucket;
        std::string key;
        ObjectPtr object; // null: removed
    };
    void enqueue(Change change);
    void run();
    void apply(const Change &change);
    BlobPtr joined(const StoredObject &object);
    void show(const std::filesystem::path &path, const Blob &blob) const;
    void hide(const std::string &bucket, std::filesystem::path path) const;
    bool makeParents(const std::filesystem::path &relative) const;

    std::filesystem::path m_folder;
    BlobFolder &m_blobs;
    BucketFiles &m_buckets;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Change> m_changes;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

// Whether each piece of the key is a plain file name that cannot lead anywhere else.
bool isPlainPath(const std::string &key);

} // namespace partway::practice
