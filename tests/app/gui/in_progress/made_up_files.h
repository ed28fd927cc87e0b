// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"

#include <QCryptographicHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace partway::test {

/// Files of any size that are nowhere: what is in a range follows from where it begins, so that parts of a
/// server can be made up to match. Answers from the event loop.
class MadeUpFiles final : public FileSource
{
public:
    std::map<QString, qint64> sizes; ///< by path; others are not there
    std::set<qint64> changedAt;      ///< ranges that begin there hold something else by now
    bool held = false;               ///< nothing is read
    int read = 0;                    ///< ranges

    static QByteArray md5At(ByteRange range)
    {
        return QCryptographicHash::hash(
            QByteArray::number(range.offset) + '+' + QByteArray::number(range.size), QCryptographicHash::Md5);
    }

    [[nodiscard]] Work fingerprint(const QString &path,
                                   std::function<void(Result<Fingerprint>)> done) override
    {
        const auto found = sizes.find(path);
        Result<Fingerprint> answer = failure(ErrorKind::SourceMissing);
        if (found != sizes.end())
            answer = Fingerprint{found->second, 1, 1};
        return later([done = std::move(done), answer] { done(answer); });
    }

    [[nodiscard]] Work digest(const QString &, const Fingerprint &, ByteRange range, DigestKinds,
                              std::function<void(Result<Digests>)> done) override
    {
        if (held)
            return std::make_shared<int>(0);
        ++read;
        Digests digests;
        digests.md5 = changedAt.count(range.offset) > 0 ? QByteArray(16, 'x') : md5At(range);
        return later([done = std::move(done), digests] { done(digests); });
    }

    [[nodiscard]] std::shared_ptr<SliceReader> open(const QString &, const Fingerprint &, ByteRange,
                                                    DigestKinds) override
    {
        return nullptr; // nothing is sent
    }

private:
    static Work later(std::function<void()> answer)
    {
        auto context = std::make_shared<QObject>();
        QTimer::singleShot(0, context.get(), std::move(answer));
        return context;
    }
};

} // namespace partway::test
