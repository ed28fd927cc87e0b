// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/upload_files.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"
#include "app/practice/record_file.h"

#include <algorithm>

namespace partway::practice {

namespace fs = std::filesystem;

namespace {

std::string newUploadId(const Personality &personality)
{
    std::string id(personality.uploadIdPrefix);
    while (id.size() < personality.uploadIdLength) {
        for (const char c : toBase64(randomBytes(48))) {
            if (c != '+' && c != '/' && c != '=' && id.size() < personality.uploadIdLength)
                id += c;
        }
    }
    return id;
}

std::string partFileName(int number) { return "part-" + std::to_string(number) + ".json"; }

} // namespace

UploadFiles::UploadFiles(fs::path folder, BlobFolder &blobs)
    : m_folder(std::move(folder))
    , m_blobs(blobs)
{
    fs::create_directories(m_folder);
}

fs::path UploadFiles::folderOf(const StoredUpload &upload) const { return m_folder / upload.folderName; }

void UploadFiles::load(std::set<std::string> &blobIds)
{
    for (const auto &entry : fs::directory_iterator(m_folder)) {
        const auto record = readRecord(entry.path() / "upload.json");
        const auto upload = record ? StoredUpload::fromJson(*record) : nullptr;
        if (!upload) { // killed before it was begun, or while it was forgotten
            std::error_code ignored;
            fs::remove_all(entry.path(), ignored);
            continue;
        }
        upload->folderName = entry.path().filename().string();
        if (upload->state == UploadState::Pending)
            loadParts(*upload, blobIds);
        else
            removeParts(*upload, true); // a kill may have come between the record and this
        m_uploads[upload->uploadId] = upload;
    }
}

void UploadFiles::loadParts(StoredUpload &upload, std::set<std::string> &blobIds)
{
    for (const auto &file : fs::directory_iterator(folderOf(upload))) {
        const std::string name = file.path().filename().string();
        if (name == "upload.json")
            continue;
        const auto record = file.path().extension() == ".json" ? readRecord(file.path()) : std::nullopt;
        auto part = record ? StoredPart::fromJson(*record) : std::nullopt;
        if (part)
            part->blob = m_blobs.open(part->blobId);
        if (part && part->blob) {
            part->blob->keep();
            blobIds.insert(part->blobId);
        }
        if (!part || !part->blob || part->blob->size() != part->size) {
            std::error_code ignored;
            fs::remove(file.path(), ignored);
            continue;
        }
        upload.lastPart = std::max(upload.lastPart, part->modified);
        upload.parts[part->number] = std::move(*part);
    }
}

UploadPtr UploadFiles::begin(std::shared_ptr<StoredUpload> upload, const Personality &personality)
{
    upload->folderName = toHex(randomBytes(8));
    upload->uploadId = newUploadId(personality);
    upload->lastPart = upload->initiated;
    upload->begunInThisRun = true;
    std::error_code error;
    fs::create_directory(folderOf(*upload), error);
    if (error || !writeRecord(folderOf(*upload) / "upload.json", upload->toJson()))
        return nullptr;
    const std::unique_lock lock(m_mutex);
    m_uploads[upload->uploadId] = upload;
    return upload;
}

UploadPtr UploadFiles::find(const std::string &uploadId) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_uploads.find(uploadId);
    return found == m_uploads.end() ? nullptr : found->second;
}

std::vector<UploadPtr> UploadFiles::inState(UploadState state, const std::string &bucket) const
{
    std::vector<UploadPtr> uploads;
    {
        const std::shared_lock lock(m_mutex);
        for (const auto &[id, upload] : m_uploads) {
            if (bucket.empty() || upload->bucket == bucket)
                uploads.push_back(upload);
        }
    }
    // The uploads' own mutexes are taken outside of the index's: a slow Complete holds its own for long.
    std::erase_if(uploads, [state](const UploadPtr &upload) {
        const std::lock_guard lock(upload->mutex);
        return upload->state != state;
    });
    std::sort(uploads.begin(), uploads.end(), [](const UploadPtr &left, const UploadPtr &right) {
        return std::tie(left->key, left->uploadId) < std::tie(right->key, right->uploadId);
    });
    return uploads;
}

std::vector<UploadPtr> UploadFiles::pendingIn(const std::string &bucket) const
{
    return inState(UploadState::Pending, bucket);
}

std::vector<UploadPtr> UploadFiles::allPending() const { return inState(UploadState::Pending, {}); }

UploadFiles::PartResult UploadFiles::addPart(StoredUpload &upload, StoredPart part)
{
    const std::lock_guard lock(upload.mutex);
    if (upload.state != UploadState::Pending)
        return PartResult::Gone;
    if (!writeRecord(folderOf(upload) / partFileName(part.number), part.toJson()))
        return PartResult::DiskFull;
    part.blob->keep();
    auto &slot = upload.parts[part.number];
    if (slot.blob)
        slot.blob->forget();
    upload.lastPart = std::max(upload.lastPart, part.modified);
    slot = std::move(part);
    return PartResult::Stored;
}

void UploadFiles::removeParts(StoredUpload &upload, bool keepList)
{
    std::error_code ignored;
    for (const auto &file : fs::directory_iterator(folderOf(upload), ignored)) {
        if (file.path().filename() != "upload.json")
            fs::remove(file.path(), ignored);
    }
    for (auto &[number, part] : upload.parts) {
        if (part.blob)
            part.blob->forget();
        part.blob.reset();
    }
    if (!keepList)
        upload.parts.clear();
}

bool UploadFiles::abort(StoredUpload &upload)
{
    const std::lock_guard lock(upload.mutex);
    if (upload.state != UploadState::Pending)
        return false;
    upload.state = UploadState::Gone;
    if (!writeRecord(folderOf(upload) / "upload.json", upload.toJson())) {
        // A full disk must not keep anybody from making room: without its record the upload is gone as well.
        std::error_code ignored;
        fs::remove(folderOf(upload) / "upload.json", ignored);
    }
    removeParts(upload, false);
    return true;
}

bool UploadFiles::markCompleted(StoredUpload &upload, const std::string &etag,
                                std::vector<std::pair<long long, std::string>> list)
{
    upload.state = UploadState::Completed;
    upload.completedETag = etag;
    upload.completedList = std::move(list);
    const bool written = writeRecord(folderOf(upload) / "upload.json", upload.toJson());
    removeParts(upload, true);
    return written;
}

void UploadFiles::dropAllIn(const std::string &bucket)
{
    for (const auto &upload : pendingIn(bucket))
        abort(*upload);
}

void UploadFiles::prune(Time before)
{
    std::vector<UploadPtr> over;
    for (const UploadState state : {UploadState::Completed, UploadState::Gone}) {
        for (auto &upload : inState(state, {})) {
            if (upload->initiated < before)
                over.push_back(std::move(upload));
        }
    }
    const std::unique_lock lock(m_mutex);
    for (const auto &upload : over) {
        std::error_code ignored;
        fs::remove(folderOf(*upload) / "upload.json", ignored);
        fs::remove_all(folderOf(*upload), ignored);
        m_uploads.erase(upload->uploadId);
    }
}

} // namespace partway::practice
