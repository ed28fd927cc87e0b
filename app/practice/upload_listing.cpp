// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/upload_listing.h"

#include "app/practice/digest.h"

#include <algorithm>
#include <tuple>

namespace partway::practice {

namespace {

// Storj orders by the encrypted path; any fixed order that is not the alphabet's shows a client the same.
std::string storjRank(const std::string &key) { return digestOf(DigestKind::Md5, "path:" + key); }

bool hasParts(const StoredUpload &upload)
{
    const std::lock_guard lock(upload.mutex);
    return !upload.parts.empty();
}

bool startsWith(const std::string &text, const std::string &prefix) { return text.rfind(prefix, 0) == 0; }

bool isShown(const Personality &personality, const StoredUpload &upload, const UploadQuery &query)
{
    switch (personality.uploadListing) {
    case UploadListing::ByPrefix:
        return startsWith(upload.key, query.prefix);
    case UploadListing::CephInclusive: {
        const bool below = !query.delimiter.empty() && startsWith(upload.key, query.prefix) &&
                           upload.key.find(query.delimiter, query.prefix.size()) != std::string::npos;
        return startsWith(upload.key, query.prefix) && !below;
    }
    case UploadListing::StorjHashed: {
        const bool folder = query.prefix.empty() || query.prefix.back() == '/';
        return hasParts(upload) &&
               (folder ? startsWith(upload.key, query.prefix) : upload.key == query.prefix);
    }
    case UploadListing::ExactKeyOrInMemory:
        return query.prefix.empty() ? upload.begunInThisRun : upload.key == query.prefix;
    }
    return false;
}

struct Marker
{
    bool hashed;
    bool inclusive; // the key alone
    const UploadQuery &query;

    // Whether the row comes after what the markers name.
    bool isPast(const std::string &key, const std::string &uploadId) const
    {
        if (query.keyMarker.empty())
            return true;
        if (key == query.keyMarker)
            return query.uploadIdMarker.empty() ? inclusive
                                                : !uploadId.empty() && uploadId > query.uploadIdMarker;
        return hashed ? storjRank(key) > storjRank(query.keyMarker) : key > query.keyMarker;
    }
};

} // namespace

UploadPage pageOf(const Personality &personality, std::vector<UploadPtr> pending, const UploadQuery &query)
{
    std::erase_if(pending, [&](const UploadPtr &upload) { return !isShown(personality, *upload, query); });
    const auto rowOf = [&query](const std::string &key) {
        const auto cut =
            query.delimiter.empty() ? std::string::npos : key.find(query.delimiter, query.prefix.size());
        return cut == std::string::npos ? key : key.substr(0, cut + query.delimiter.size());
    };
    const bool hashed = personality.uploadListing == UploadListing::StorjHashed;
    if (hashed) {
        std::stable_sort(pending.begin(), pending.end(), [&](const UploadPtr &left, const UploadPtr &right) {
            return storjRank(rowOf(left->key)) < storjRank(rowOf(right->key));
        });
    }
    const Marker marker{hashed, personality.uploadListing == UploadListing::CephInclusive, query};

    UploadPage page;
    std::string lastKey;
    std::string lastId;
    for (const UploadPtr &upload : pending) {
        const std::string row = rowOf(upload->key);
        const bool group =
            row != upload->key ||
            (!query.delimiter.empty() && row.size() > query.prefix.size() && row.ends_with(query.delimiter));
        const std::string id = group ? std::string() : upload->uploadId;
        const bool known =
            group && std::find(page.prefixes.begin(), page.prefixes.end(), row) != page.prefixes.end();
        if (known || !marker.isPast(row, id))
            continue;
        if (page.uploads.size() + page.prefixes.size() >= query.limit) {
            page.truncated = true;
            break;
        }
        if (group)
            page.prefixes.push_back(row);
        else
            page.uploads.push_back(upload);
        lastKey = row;
        lastId = id;
    }
    page.nextKeyMarker = lastKey;
    page.nextUploadIdMarker = hashed ? std::string() : lastId;
    return page;
}

} // namespace partway::practice
