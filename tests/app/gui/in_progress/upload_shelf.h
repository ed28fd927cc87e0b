// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "tests/app/gui/in_progress/made_up_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace partway::test {

/// A store that has one key, with uploads of it: answers as a real one, later.
class UploadShelf
{
public:
    UploadRef ref{QStringLiteral("backups"), QStringLiteral("pg/db.dump"), QStringLiteral("2~upload")};
    QList<ListedPart> parts;
    bool there = true; ///< the upload
    std::optional<ObjectFound> object;
    std::vector<ListedUpload> others; ///< of the same key
    /// What those of other keys or IDs hold; of any that is not told of, all that `parts` says.
    std::map<QString, QList<ListedPart>> partsOf;
    std::map<QString, ErrorKind> refusals; ///< by upload ID: its parts are not told
    std::optional<ErrorKind> error;        ///< the answer to everything
    bool held = false;                     ///< nothing is answered
    std::vector<Call> calls;

    AskStore asking()
    {
        return [this](const Call &call, const std::function<void(Result<Answer>)> &done) {
            calls.push_back(call);
            if (held)
                return;
            Result<Answer> answer = error ? Result<Answer>(failure(*error)) : answerTo(call);
            QTimer::singleShot(0, qApp, [done, answer = std::move(answer)] { done(answer); });
        };
    }

    [[nodiscard]] InProgressUpload upload() const
    {
        InProgressUpload upload;
        upload.account = AccountId{QStringLiteral("storj")};
        upload.ref = ref;
        return upload;
    }

    /// What a program that cut the made-up file into such parts has sent of it: parts `first` to `last`.
    void addParts(qint64 fileSize, qint64 partSize, int first, int last, UtcTime when)
    {
        for (int number = first; number <= last; ++number) {
            const qint64 offset = (number - 1) * partSize;
            const ByteRange range{offset, std::min(partSize, fileSize - offset)};
            parts.append({number, range.size, MadeUpFiles::md5At(range).toHex(), when, {}, {}});
        }
    }

    template <typename Kind>
    [[nodiscard]] std::vector<Kind> asked() const
    {
        std::vector<Kind> found;
        for (const Call &call : calls) {
            if (const auto *one = std::get_if<Kind>(&call))
                found.push_back(*one);
        }
        return found;
    }

private:
    Result<Answer> answerTo(const Call &call)
    {
        if (const auto *list = std::get_if<ListParts>(&call))
            return page(*list);
        if (std::holds_alternative<ListUploads>(call))
            return uploads();
        if (std::holds_alternative<HeadObject>(call))
            return object ? Result<Answer>(*object) : failure(ErrorKind::NoSuchKey);
        if (const auto *complete = std::get_if<CompleteUpload>(&call))
            return completed(*complete);
        return failure(ErrorKind::NotImplemented);
    }

    Result<Answer> page(const ListParts &list) const
    {
        if (!there)
            return failure(ErrorKind::NoSuchUpload);
        if (const auto refused = refusals.find(list.uploadId); refused != refusals.end())
            return failure(refused->second);
        const auto known = partsOf.find(list.uploadId);
        const QList<ListedPart> &all = known == partsOf.end() ? parts : known->second;
        PartsPage page;
        for (const ListedPart &part : all) {
            if (part.number > list.afterPart && page.parts.size() < list.maxParts)
                page.parts.append(part);
        }
        const bool more = !page.parts.isEmpty() && page.parts.constLast().number < all.constLast().number;
        page.next = more ? page.parts.constLast().number : 0;
        return page;
    }

    Result<Answer> uploads() const
    {
        UploadsPage page;
        if (there)
            page.uploads.append({ref.key, ref.uploadId, {}, {}});
        for (const ListedUpload &other : others)
            page.uploads.append(other);
        return page;
    }

    Result<Answer> completed(const CompleteUpload &call)
    {
        if (!there)
            return failure(ErrorKind::NoSuchUpload);
        QByteArray digests;
        ObjectFound made;
        for (const CompletedPart &part : call.parts)
            digests += QByteArray::fromHex(part.etag);
        for (const ListedPart &part : std::as_const(parts))
            made.size += part.size;
        made.etag = QCryptographicHash::hash(digests, QCryptographicHash::Md5).toHex() + '-' +
                    QByteArray::number(call.parts.size());
        object = made;
        there = false;
        return UploadCompleted{made.etag};
    }
};

} // namespace partway::test
