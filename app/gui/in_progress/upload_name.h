// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/in_progress_upload.h"

#include <QHashFunctions>
#include <QMetaType>

namespace partway {

/// Names one upload among all accounts.
struct UploadName
{
    AccountId account;
    UploadRef ref;

    friend bool operator==(const UploadName &, const UploadName &) = default;
};

inline UploadName nameOf(const InProgressUpload &upload) { return {upload.account, upload.ref}; }
inline size_t qHash(const UploadName &name, size_t seed = 0)
{
    return qHashMulti(seed, name.account.value, name.ref.uploadId, name.ref.key);
}

/// Which uploads are looked at: of one bucket, or of all accounts.
struct UploadPlace
{
    AccountId account; ///< null: of all
    QString bucket;    ///< with an account

    [[nodiscard]] bool isEverything() const { return account.isNull(); }
    [[nodiscard]] bool holds(const UploadName &name) const
    {
        return isEverything() || (account == name.account && bucket == name.ref.bucket);
    }
    [[nodiscard]] bool holds(const InProgressUpload &upload) const
    {
        return isEverything() || (account == upload.account && bucket == upload.ref.bucket);
    }
    friend bool operator==(const UploadPlace &, const UploadPlace &) = default;
    friend bool operator<(const UploadPlace &a, const UploadPlace &b)
    {
        return a.account == b.account ? a.bucket < b.bucket : a.account < b.account;
    }
};

} // namespace partway

Q_DECLARE_METATYPE(partway::UploadName)
Q_DECLARE_METATYPE(partway::UploadPlace)
