// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rescue/ask_store.h"
#include "core/rescue/in_progress_upload.h"
#include "core/s3/account.h"

#include <QList>
#include <QObject>

#include <optional>

namespace partway {

/// What can be known of an upload before it is completed.
struct FinishOutlook
{
    UploadContents contents;
    QList<ListedPart> parts;             ///< ascending
    std::optional<ObjectFound> replaced; ///< the object that is there now and would be replaced
    bool objectUnknown = false;          ///< the keys may not look whether there is one
    QList<ListedUpload> others;          ///< further uploads of the same key; they stay as they are
    bool othersUnknown = false;          ///< they could not be listed
    bool beingWritten = false;           ///< a part came within the last minutes
};

/// Completes an upload from what the server lists of it: for uploads that the journal does not know. What is
/// completed is what was looked at; a list that has changed since is a Conflict, and nothing is completed.
///
/// Done is told only when the object is proven: it is there, as large as the parts together, and its ETag is
/// what these parts make; where ETags are no MD5, when the upload is gone and the object is newer. A lost
/// answer, a second Complete, a sweep in between: HEAD and the listing decide, never the answer alone.
/// Lives in one thread. Its end gives it up; what was asked of the server may be done there all the same.
class UploadFinish : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    UploadFinish(AskStore ask, partway::Account account, Clock &clock, UploadRef ref,
                 QObject *parent = nullptr);

    /// Answers looked() or failed().
    void look();
    /// Of what looked() told last. Answers finished() or failed().
    void finish();

Q_SIGNALS:
    void looked(const partway::FinishOutlook &outlook);
    void finished(const partway::ObjectFound &object);
    /// NoSuchUpload: it ended meanwhile; UploadVanished: it ended, and the object there is not what its parts
    /// make; InvalidPart: the parts are no whole upload; Conflict: they changed since they were looked at.
    void failed(const partway::Error &error);
};

} // namespace partway
