// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A bucket's lifecycle configuration, as far as it is about incomplete uploads. Documents are a server's and
/// untrusted. Source: AWS S3 API reference, PutBucketLifecycleConfiguration.
namespace partway {

/// One rule of a bucket that removes incomplete uploads.
struct AbortRule
{
    QString id;     ///< empty: it has none
    QString prefix; ///< of the keys that it is about; empty: all
    int days = 0;   ///< after the upload was begun
    bool enabled = true;
    bool narrowed = false; ///< by tags or sizes, which uploads in progress do not have
    bool others = false;   ///< the same rule does other things as well: expiration, transition
    bool ours = false;     ///< it is the one rule that this program keeps for that prefix

    friend bool operator==(const AbortRule &, const AbortRule &) = default;
};

inline constexpr int mostRules = 1000; ///< that a bucket can have

/// All of them, in their order. An empty document has none; MalformedAnswer where the root is no
/// LifecycleConfiguration.
Result<QList<AbortRule>> abortRules(const QByteArray &document);
int ruleCount(const QByteArray &document); ///< of all kinds

/// The document with this program's rule for the prefix added or changed. Every other rule stays as it is,
/// byte for byte, unknown elements among them; but for a filter of which Ceph would forget the prefix if it
/// were given back as Ceph tells it (the prefix beside the <And> instead of in it).
///
/// A rule of somebody else that has our id is left alone: ours gets another one. InvalidRequest: no days, or
/// more rules than a bucket can have; KeyNotAllowed: a prefix that no XML can hold; NotImplemented: the rules
/// are in another form than S3's (Google).
Result<QByteArray> withAbortRule(const QByteArray &document, const QString &prefix, int days);
/// The document without this program's rule for the prefix; empty: no rule is left, and the configuration is
/// to be removed.
Result<QByteArray> withoutAbortRule(const QByteArray &document, const QString &prefix);

/// Both say the same, in whatever order and in whichever of the ways that S3 has to write a filter.
bool sameRules(const QByteArray &a, const QByteArray &b);

} // namespace partway
