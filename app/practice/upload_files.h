// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/bucket_files.h"
#include "app/practice/personality.h"
#include "app/practice/stored_upload.h"

#include <set>

namespace partway::practice {

// Multipart uploads: an index in memory over a folder an upload, with one record a part. A part is there when
// its record is; an upload is over when its record says so. Any thread.
class UploadFiles
{
public:
    UploadFiles(std::filesystem::path folder, BlobFolder &blobs);

    void load(std::set<std::string> &blobIds);

    // Fills in folder and id. Null: the disk is full.
    UploadPtr begin(std::shared_ptr<StoredUpload> upload, const Personality &personality);
    UploadPtr find(const std::string &uploadId) const;                 // in whatever state
    std::vector<UploadPtr> pendingIn(const std::string &bucket) const; // by key, then id
    std::vector<UploadPtr> allPending() const;

    // Each of these takes the upload's mutex for itself.
    enum class PartResult { Stored, Gone, DiskFull };
    PartResult addPart(StoredUpload &upload, StoredPart part);
    bool abort(StoredUpload &upload); // false: was not pending
    void dropAllIn(const std::string &bucket);
    // Forgets what is long over, so that the folder does not grow for ever.
    void prune(Time before);

    // Called with the upload's mutex held, when its object is in place.
    bool markCompleted(StoredUpload &upload, const std::string &etag,
                       std::vector<std::pair<long long, std::string>> list);

private:
    std::filesystem::path folderOf(const StoredUpload &upload) const;
    void loadParts(StoredUpload &upload, std::set<std::string> &blobIds);
    void removeParts(StoredUpload &upload, bool keepList); // with the mutex held
    std::vector<UploadPtr> inState(UploadState state, const std::string &bucket) const;

    std::filesystem::path m_folder;
    BlobFolder &m_blobs;
    mutable std::shared_mutex m_mutex;
    std::map<std::string, UploadPtr> m_uploads; // by id
};

} // namespace partway::practice
