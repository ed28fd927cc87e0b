// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/s3_error.h"
#include "app/practice/stored_object.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <shared_mutex>
#include <string>
#include <vector>

namespace partway::practice {

// When an object may be written.
struct WriteCondition
{
    bool onlyWhenAbsent = false;       // If-None-Match: *
    std::optional<std::string> etag{}; // If-Match
};

struct ObjectQuery
{
    std::string prefix;
    std::string delimiter;
    std::string after; // keys and common prefixes greater than this only
    std::size_t limit = 1000;
};
struct ObjectPage
{
    std::vector<ObjectPtr> objects;
    std::vector<std::string> prefixes;
    std::string last; // the last key or prefix on the page
    bool truncated = false;
};

// Buckets and their objects: an index in memory over one record a bucket and an object on disk. Any thread.
class BucketFiles
{
public:
    using Watcher =
        std::function<void(const std::string &bucket, const std::string &key, const ObjectPtr &now)>;

    BucketFiles(std::filesystem::path folder, BlobFolder &blobs);

    // Reads the folder; adds the ids of all blobs in use.
    void load(std::set<std::string> &blobIds);
    // Told of each object that was written or (null) removed, in order for each key.
    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }

    bool create(const std::string &bucket, Time when); // false: exists, or the disk is full
    bool exists(const std::string &bucket) const;
    Outcome<void> remove(const std::string &bucket); // BucketNotEmpty
    std::vector<std::pair<std::string, Time>> list() const;

    Outcome<ObjectPtr> put(const std::string &bucket, StoredObject object,
                           const WriteCondition &condition = {});
    // Puts joined bytes in the place of an object's segments, unless the object was replaced meanwhile.
    bool rejoin(const std::string &bucket, const ObjectPtr &object, const BlobPtr &joined);
    ObjectPtr get(const std::string &bucket, const std::string &key) const;
    bool removeObject(const std::string &bucket, const std::string &key);
    ObjectPage list(const std::string &bucket, const ObjectQuery &query) const;
    void forEach(const std::function<void(const std::string &bucket, const ObjectPtr &object)> &visit) const;

    std::string lifecycle(const std::string &bucket) const; // "" when none
    bool setLifecycle(const std::string &bucket, const std::string &document);

private:
    struct Bucket
    {
        mutable std::mutex mutex;
        std::filesystem::path folder;
        Time created;
        std::string lifecycle;
        std::map<std::string, ObjectPtr> objects;
    };
    std::shared_ptr<Bucket> find(const std::string &bucket) const;
    static std::filesystem::path recordOf(const Bucket &bucket, const std::string &key);
    static bool writeBucket(const Bucket &bucket);
    ObjectPtr replace(const std::string &name, Bucket &bucket,
                      StoredObject object); // null: disk full; holds the lock

    std::filesystem::path m_folder;
    BlobFolder &m_blobs;
    Watcher m_watcher;
    mutable std::shared_mutex m_mutex;
    std::map<std::string, std::shared_ptr<Bucket>> m_buckets;
};

bool isBucketName(std::string_view name);

} // namespace partway::practice
