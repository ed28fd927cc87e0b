// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/part_match.h"
#include "tests/support/sample_file.h"
#include "tests/support/wait.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace partway::tests {

inline constexpr qint64 partSize = 100'000;

inline QByteArray hashOf(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm);
}

/// What a comparison has told, in one piece.
struct Watched
{
    explicit Watched(PartMatch &match)
    {
        QObject::connect(&match, &PartMatch::planned, &match,
                         [this](const PartComparison &c) { planned.append(c); });
        QObject::connect(&match, &PartMatch::judged, &match, [this](int number, PartVerdict verdict) {
            judged.append({number, verdict});
        });
        QObject::connect(&match, &PartMatch::finished, &match,
                         [this](const PartComparison &c) { finished.append(c); });
        QObject::connect(&match, &PartMatch::failed, &match,
                         [this](const Error &error) { failed.append(error); });
    }
    [[nodiscard]] bool ends() const
    {
        return happens([this] { return !finished.isEmpty() || !failed.isEmpty(); });
    }

    QList<PartComparison> planned;
    QList<std::pair<int, PartVerdict>> judged;
    QList<PartComparison> finished;
    QList<Error> failed;
};

/// Parts of a file as a server lists them.
inline ListedPart listed(int number, const QByteArray &bytes)
{
    return {number, bytes.size(), hashOf(bytes, QCryptographicHash::Md5).toHex(), {}};
}

inline QByteArray bytesOf(const SampleFile &file, int number)
{
    const qint64 offset = (number - 1) * partSize;
    return file.bytes({offset, std::min(partSize, file.size() - offset)});
}

inline QList<ListedPart> allOf(const SampleFile &file)
{
    QList<ListedPart> parts;
    for (int number = 1; (number - 1) * partSize < file.size(); ++number)
        parts.append(listed(number, bytesOf(file, number)));
    return parts;
}

inline PartLimits limits() { return {1000, 10 * MiB, 10000, partSize, 1}; }

} // namespace partway::tests
