// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/s3_error.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace partway::practice {

// A file of object bytes that never changes once it is whole. Records refer to it by id; the file goes away
// with the last holder after forget(). A file that no record names is left over from a kill and is removed at
// start.
class Blob
{
public:
    Blob(std::string id, std::filesystem::path path, std::uint64_t size);
    ~Blob();
    Blob(const Blob &) = delete;
    Blob &operator=(const Blob &) = delete;

    const std::string &id() const { return m_id; }
    const std::filesystem::path &path() const { return m_path; }
    std::uint64_t size() const { return m_size; }
    // A record names it (once more) or does no longer.
    void keep() { m_records.fetch_add(1); }
    void forget() { m_records.fetch_sub(1); }

private:
    std::string m_id;
    std::filesystem::path m_path;
    std::uint64_t m_size;
    // Starts at 0: a blob that never made it into a record goes away with its holder.
    std::atomic<int> m_records{0};
};

using BlobPtr = std::shared_ptr<Blob>;

// Takes bytes in order; what is not finished is gone with the writer.
class BlobWriter
{
public:
    BlobWriter(std::string id, std::filesystem::path path);
    ~BlobWriter();
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;

    bool add(std::string_view bytes); // false: disk full or broken
    bool addFrom(const Blob &blob);   // copies inside the kernel where it can
    std::uint64_t size() const { return m_size; }
    BlobPtr finish(); // null when something could not be written

private:
    std::string m_id;
    std::filesystem::path m_path;
    int m_file = -1;
    std::uint64_t m_size = 0;
    bool m_failed = false;
};

class BlobFolder
{
public:
    explicit BlobFolder(std::filesystem::path folder);

    std::unique_ptr<BlobWriter> newBlob();
    BlobPtr open(const std::string &id) const; // null when the file is not there
    void removeAllBut(const std::set<std::string> &ids);

private:
    std::filesystem::path pathOf(const std::string &id) const;

    std::filesystem::path m_folder;
};

// The answer to a disk that is full or broken.
S3Error storageError();

} // namespace partway::practice
