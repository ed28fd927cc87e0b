// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/finish_proof.h"

#include "core/plan/composite_etag.h"

namespace partway {

FinishProof proofFor(const QList<ListedPart> &parts, const std::optional<ObjectFound> &before,
                     bool beforeUnknown)
{
    FinishProof proof;
    QList<QByteArray> etags;
    etags.reserve(parts.size());
    for (const ListedPart &part : parts) {
        proof.size += part.size;
        etags.append(part.etag);
    }
    proof.parts = static_cast<int>(parts.size());
    proof.etag = compositeEtag(etags);
    proof.before = before;
    proof.beforeUnknown = beforeUnknown;
    return proof;
}

bool isSameObject(const std::optional<ObjectFound> &a, const std::optional<ObjectFound> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->size == b->size && a->etag == b->etag && a->modified == b->modified;
}

ObjectSays saysOf(const FinishProof &proof, const std::optional<ObjectFound> &now,
                  const std::optional<QByteArray> &answered)
{
    if (!now)
        return ObjectSays::Nothing;
    const QByteArray etag = now->etag.toLower();
    const bool isBefore = proof.before && isSameObject(proof.before, now);
    const bool isNamed = answered && !answered->isEmpty() && answered->toLower() == etag;
    // A name of another form than the parts' is believed only where a good answer gave it.
    const bool tells =
        !proof.etag.isEmpty() && !now->opaqueEtag && (partsInEtag(etag) == proof.parts || !isNamed);
    if (now->size == proof.size && tells && etag == proof.etag) {
        // The very bytes, and yet not of this upload where they were there before; unless Complete was
        // answered well, within the second in which the other was stored.
        return isBefore && !answered ? ObjectSays::Before : ObjectSays::Ours;
    }
    if (isBefore)
        return ObjectSays::Before;
    if (now->size != proof.size || tells)
        return ObjectSays::Another;
    if (answered && !answered->isEmpty())
        return isNamed ? ObjectSays::Possible : ObjectSays::Another;
    const bool isOlder =
        proof.before && proof.before->modified && now->modified && *now->modified < *proof.before->modified;
    return isOlder ? ObjectSays::Another : ObjectSays::Possible;
}

} // namespace partway
