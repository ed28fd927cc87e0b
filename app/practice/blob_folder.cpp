// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/blob_folder.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace partway::practice {

namespace fs = std::filesystem;

Blob::Blob(std::string id, fs::path path, std::uint64_t size)
    : m_id(std::move(id))
    , m_path(std::move(path))
    , m_size(size)
{
}

Blob::~Blob()
{
    if (m_records.load() <= 0)
        ::unlink(m_path.c_str());
}

BlobWriter::BlobWriter(std::string id, fs::path path)
    : m_id(std::move(id))
    , m_path(std::move(path))
    , m_file(::open(m_path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600))
    , m_failed(m_file < 0)
{
}

BlobWriter::~BlobWriter()
{
    if (m_file < 0)
        return;
    ::close(m_file);
    ::unlink(m_path.c_str());
}

bool BlobWriter::add(std::string_view bytes)
{
    while (!m_failed && !bytes.empty()) {
        const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        m_failed = written <= 0;
        if (m_failed)
            break;
        m_size += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return !m_failed;
}

bool BlobWriter::addFrom(const Blob &blob)
{
    const int source = ::open(blob.path().c_str(), O_RDONLY | O_CLOEXEC);
    m_failed = m_failed || source < 0;
    std::uint64_t left = blob.size();
    while (!m_failed && left > 0) {
        const ssize_t copied = ::copy_file_range(source, nullptr, m_file, nullptr, left, 0);
        if (copied <= 0)
            break;
        left -= static_cast<std::uint64_t>(copied);
        m_size += static_cast<std::uint64_t>(copied);
    }
    std::vector<char> buffer;
    while (!m_failed && left > 0) { // a file system that cannot copy by itself
        buffer.resize(1U << 20);
        const ssize_t got = ::read(source, buffer.data(), buffer.size());
        m_failed = got <= 0;
        if (!m_failed && add({buffer.data(), static_cast<std::size_t>(got)}))
            left -= static_cast<std::uint64_t>(got);
    }
    if (source >= 0)
        ::close(source);
    return !m_failed;
}

BlobPtr BlobWriter::finish()
{
    if (m_file < 0)
        return {};
    const bool closed = ::close(m_file) == 0;
    m_file = -1;
    if (m_failed || !closed) {
        ::unlink(m_path.c_str());
        return {};
    }
    return std::make_shared<Blob>(m_id, m_path, m_size);
}

BlobFolder::BlobFolder(fs::path folder)
    : m_folder(std::move(folder))
{
    fs::create_directories(m_folder);
}

std::unique_ptr<BlobWriter> BlobFolder::newBlob()
{
    const std::string id = toHex(randomBytes(12));
    const fs::path path = pathOf(id);
    std::error_code ignored;
    fs::create_directory(path.parent_path(), ignored);
    return std::make_unique<BlobWriter>(id, path);
}

BlobPtr BlobFolder::open(const std::string &id) const
{
    // An id comes from a record on disk: nothing but hex may become part of a path.
    if (id.size() != 24 || id.find_first_not_of("0123456789abcdef") != std::string::npos)
        return {};
    struct stat status
    {
    };
    const fs::path path = pathOf(id);
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return std::make_shared<Blob>(id, path, static_cast<std::uint64_t>(status.st_size));
}

void BlobFolder::removeAllBut(const std::set<std::string> &ids)
{
    std::vector<fs::path> strays;
    for (const auto &entry : fs::recursive_directory_iterator(m_folder)) {
        if (entry.is_regular_file() && !ids.contains(entry.path().filename().string()))
            strays.push_back(entry.path());
    }
    for (const auto &stray : strays) {
        std::error_code ignored;
        fs::remove(stray, ignored);
    }
}

fs::path BlobFolder::pathOf(const std::string &id) const { return m_folder / id.substr(0, 2) / id; }

S3Error storageError() { return {500, "InternalError", "The practice store could not write to its disk."}; }

} // namespace partway::practice
