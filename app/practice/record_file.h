// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <filesystem>
#include <optional>
#include <string>

namespace partway::practice {

// The one way in which anything becomes true on disk: the file is there whole, with the new contents, or not
// at all.
bool writeRecord(const std::filesystem::path &path, const QJsonObject &record);
bool writeFileWhole(const std::filesystem::path &path, const std::string &bytes);
// nullopt: not there, or not JSON.
std::optional<QJsonObject> readRecord(const std::filesystem::path &path);
std::optional<std::string> readFileWhole(const std::filesystem::path &path);

// Bytes and numbers in JSON: keys may hold any byte, sizes may pass 2^53.
QJsonValue bytesToJson(const std::string &bytes);
std::string bytesFromJson(const QJsonValue &value);
QJsonValue numberToJson(std::uint64_t number);
std::uint64_t numberFromJson(const QJsonValue &value);
QJsonValue textToJson(const std::string &text);
std::string textFromJson(const QJsonValue &value);

} // namespace partway::practice
