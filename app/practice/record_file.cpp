// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/record_file.h"

#include "app/practice/digest.h"
#include "app/practice/encoding.h"

#include <QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

namespace partway::practice {

namespace fs = std::filesystem;

namespace {

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

bool writeFileWhole(const fs::path &path, const std::string &bytes)
{
    const fs::path draft = path.string() + ".draft-" + toHex(randomBytes(4));
    const int file = ::open(draft.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const bool written = writeAll(file, bytes);
    const bool closed = ::close(file) == 0;
    if (written && closed && ::rename(draft.c_str(), path.c_str()) == 0)
        return true;
    ::unlink(draft.c_str());
    return false;
}

bool writeRecord(const fs::path &path, const QJsonObject &record)
{
    return writeFileWhole(path, QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString());
}

std::optional<std::string> readFileWhole(const fs::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::optional<QJsonObject> readRecord(const fs::path &path)
{
    const auto bytes = readFileWhole(path);
    if (!bytes)
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QJsonValue bytesToJson(const std::string &bytes)
{
    return QString::fromLatin1(QByteArray::fromStdString(bytes).toBase64());
}

std::string bytesFromJson(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

QJsonValue numberToJson(std::uint64_t number) { return QString::number(number); }

std::uint64_t numberFromJson(const QJsonValue &value) { return value.toString().toULongLong(); }

QJsonValue textToJson(const std::string &text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::string textFromJson(const QJsonValue &value) { return value.toString().toLatin1().toStdString(); }

} // namespace partway::practice
