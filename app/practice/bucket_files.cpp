// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/bucket_files.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"
#include "app/practice/record_file.h"

#include <algorithm>

namespace partway::practice {

namespace fs = std::filesystem;

namespace {

S3Error noSuchBucket() { return {404, "NoSuchBucket", "The specified bucket does not exist"}; }

S3Error preconditionFailed()
{
    return {412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold"};
}

} // namespace

bool isBucketName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return name.size() >= 3 && name.size() <= 63 && std::all_of(name.begin(), name.end(), allowed) &&
           name.front() != '-' && name.front() != '.' && name.back() != '-' && name.back() != '.' &&
           name.find("..") == std::string_view::npos;
}

BucketFiles::BucketFiles(fs::path folder, BlobFolder &blobs)
    : m_folder(std::move(folder))
    , m_blobs(blobs)
{
    fs::create_directories(m_folder);
}

void BucketFiles::load(std::set<std::string> &blobIds)
{
    for (const auto &entry : fs::directory_iterator(m_folder)) {
        const auto record = readRecord(entry.path() / "bucket.json");
        const std::string name = entry.path().filename().string();
        if (!record || !isBucketName(name))
            continue;
        auto bucket = std::make_shared<Bucket>();
        bucket->folder = entry.path();
        bucket->created = Time(std::chrono::milliseconds(
            static_cast<long long>(numberFromJson(record->value(QLatin1String("created"))))));
        bucket->lifecycle = bytesFromJson(record->value(QLatin1String("lifecycle")));
        for (const auto &file : fs::directory_iterator(entry.path() / "objects")) {
            if (file.path().extension() != ".json") { // a draft that a kill left over
                std::error_code ignored;
                fs::remove(file.path(), ignored);
                continue;
            }
            const auto json = readRecord(file.path());
            auto object = json ? StoredObject::fromJson(*json, m_blobs) : std::nullopt;
            if (!object)
                continue;
            for (const auto &segment : object->segments)
                blobIds.insert(segment->id());
            const std::string key = object->key;
            bucket->objects[key] = std::make_shared<const StoredObject>(std::move(*object));
        }
        m_buckets[name] = bucket;
    }
}

std::shared_ptr<BucketFiles::Bucket> BucketFiles::find(const std::string &bucket) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_buckets.find(bucket);
    return found == m_buckets.end() ? nullptr : found->second;
}

fs::path BucketFiles::recordOf(const Bucket &bucket, const std::string &key)
{
    return bucket.folder / "objects" / (toHex(digestOf(DigestKind::Sha256, key)) + ".json");
}

bool BucketFiles::writeBucket(const Bucket &bucket)
{
    return writeRecord(bucket.folder / "bucket.json",
                       {{QStringLiteral("created"),
                         numberToJson(static_cast<std::uint64_t>(bucket.created.time_since_epoch().count()))},
                        {QStringLiteral("lifecycle"), bytesToJson(bucket.lifecycle)}});
}

bool BucketFiles::create(const std::string &name, Time when)
{
    const std::unique_lock lock(m_mutex);
    if (!isBucketName(name) || m_buckets.contains(name))
        return false;
    auto bucket = std::make_shared<Bucket>();
    bucket->folder = m_folder / name;
    bucket->created = when;
    std::error_code error;
    fs::create_directories(bucket->folder / "objects", error);
    if (error || !writeBucket(*bucket))
        return false;
    m_buckets[name] = bucket;
    return true;
}

bool BucketFiles::exists(const std::string &bucket) const { return find(bucket) != nullptr; }

Outcome<void> BucketFiles::remove(const std::string &name)
{
    const std::unique_lock lock(m_mutex);
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        return tl::make_unexpected(noSuchBucket());
    const std::lock_guard bucketLock(found->second->mutex);
    if (!found->second->objects.empty())
        return refusal(409, "BucketNotEmpty", "The bucket you tried to delete is not empty");
    std::error_code ignored;
    fs::remove(found->second->folder / "bucket.json", ignored); // first: from here on it is no bucket
    fs::remove_all(found->second->folder, ignored);
    const auto keepAlive = found->second; // its mutex is held
    m_buckets.erase(found);
    return {};
}

std::vector<std::pair<std::string, Time>> BucketFiles::list() const
{
    const std::shared_lock lock(m_mutex);
    std::vector<std::pair<std::string, Time>> names;
    for (const auto &[name, bucket] : m_buckets)
        names.emplace_back(name, bucket->created);
    return names;
}

ObjectPtr BucketFiles::replace(const std::string &name, Bucket &bucket, StoredObject object)
{
    if (!writeRecord(recordOf(bucket, object.key), object.toJson()))
        return nullptr;
    for (const auto &segment : object.segments)
        segment->keep();
    auto &slot = bucket.objects[object.key];
    if (slot) {
        for (const auto &segment : slot->segments)
            segment->forget();
    }
    slot = std::make_shared<const StoredObject>(std::move(object));
    if (m_watcher)
        m_watcher(name, slot->key, slot);
    return slot;
}

Outcome<ObjectPtr> BucketFiles::put(const std::string &name, StoredObject object,
                                    const WriteCondition &condition)
{
    const auto bucket = find(name);
    if (!bucket)
        return tl::make_unexpected(noSuchBucket());
    const std::lock_guard lock(bucket->mutex);
    const auto existing = bucket->objects.find(object.key);
    const bool there = existing != bucket->objects.end();
    if (condition.onlyWhenAbsent && there)
        return tl::make_unexpected(preconditionFailed());
    if (condition.etag && !there)
        return refusal(404, "NoSuchKey", "The specified key does not exist.");
    if (condition.etag && existing->second->etag != *condition.etag)
        return tl::make_unexpected(preconditionFailed());
    auto written = replace(name, *bucket, std::move(object));
    if (!written)
        return tl::make_unexpected(storageError());
    return written;
}

bool BucketFiles::rejoin(const std::string &name, const ObjectPtr &object, const BlobPtr &joined)
{
    const auto bucket = find(name);
    if (!bucket)
        return false;
    const std::lock_guard lock(bucket->mutex);
    const auto existing = bucket->objects.find(object->key);
    if (existing == bucket->objects.end() || existing->second != object)
        return false;
    StoredObject whole = *object;
    whole.segments = {joined};
    return replace(name, *bucket, std::move(whole)) != nullptr;
}

ObjectPtr BucketFiles::get(const std::string &name, const std::string &key) const
{
    const auto bucket = find(name);
    if (!bucket)
        return nullptr;
    const std::lock_guard lock(bucket->mutex);
    const auto found = bucket->objects.find(key);
    return found == bucket->objects.end() ? nullptr : found->second;
}

bool BucketFiles::removeObject(const std::string &name, const std::string &key)
{
    const auto bucket = find(name);
    if (!bucket)
        return false;
    const std::lock_guard lock(bucket->mutex);
    const auto found = bucket->objects.find(key);
    if (found == bucket->objects.end())
        return false;
    std::error_code error;
    fs::remove(recordOf(*bucket, key), error);
    if (error)
        return false;
    for (const auto &segment : found->second->segments)
        segment->forget();
    bucket->objects.erase(found);
    if (m_watcher)
        m_watcher(name, key, nullptr);
    return true;
}

ObjectPage BucketFiles::list(const std::string &name, const ObjectQuery &query) const
{
    ObjectPage page;
    const auto bucket = find(name);
    if (!bucket)
        return page;
    const std::lock_guard lock(bucket->mutex);
    const auto &objects = bucket->objects;
    for (auto at = objects.lower_bound(std::max(query.prefix, query.after)); at != objects.end();) {
        const std::string &key = at->first;
        if (key.compare(0, query.prefix.size(), query.prefix) != 0)
            break;
        const auto cut =
            query.delimiter.empty() ? std::string::npos : key.find(query.delimiter, query.prefix.size());
        const bool group = cut != std::string::npos;
        const std::string row = group ? key.substr(0, cut + query.delimiter.size()) : key;
        const bool before = row <= query.after;
        if (!before && page.objects.size() + page.prefixes.size() == query.limit) {
            page.truncated = true;
            break;
        }
        if (!before) {
            page.last = row;
            if (group)
                page.prefixes.push_back(row);
            else
                page.objects.push_back(at->second);
        }
        ++at;
        while (group && at != objects.end() && at->first.compare(0, row.size(), row) == 0)
            ++at;
    }
    return page;
}

void BucketFiles::forEach(const std::function<void(const std::string &, const ObjectPtr &)> &visit) const
{
    for (const auto &[name, created] : list()) {
        const auto bucket = find(name);
        if (!bucket)
            continue;
        const std::lock_guard lock(bucket->mutex);
        for (const auto &[key, object] : bucket->objects)
            visit(name, object);
    }
}

std::string BucketFiles::lifecycle(const std::string &name) const
{
    const auto bucket = find(name);
    if (!bucket)
        return {};
    const std::lock_guard lock(bucket->mutex);
    return bucket->lifecycle;
}

bool BucketFiles::setLifecycle(const std::string &name, const std::string &document)
{
    const auto bucket = find(name);
    if (!bucket)
        return false;
    const std::lock_guard lock(bucket->mutex);
    bucket->lifecycle = document;
    return writeBucket(*bucket);
}

} // namespace partway::practice
