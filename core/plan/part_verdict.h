// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_source.h"
#include "core/plan/upload_event.h"

#include <QByteArray>

namespace partway {

/// How a part that a server lists and the file's range under its number compare.
enum class PartVerdict {
    Open,       ///< is still being compared
    Matches,    ///< its bytes are the file's, by a digest that the store keeps
    Differs,    ///< of another size, or of other bytes
    Missing,    ///< the server does not list it
    CannotTell, ///< the store keeps no digest that can be compared; it would be sent again
};

/// What is known of the ETags of an upload's parts.
enum class EtagMeaning {
    Md5,
    Md5UnlessEncrypted, ///< encrypted with a key they look the same: only one that equals an MD5 shows which
                        ///< of both it is
    PerhapsMd5, ///< the store does not promise it: one that equals the MD5 proves the part, another says
                ///< nothing
    Opaque,     ///< seen to be something else
};

/// 32 hexadecimal digits.
bool looksLikeMd5(const QByteArray &etag);

/// As far as it can be told before any byte is read; Open: the digests decide. `listed`: null where the
/// server has none. `size`: of the range under its number.
PartVerdict verdictBeforeReading(const RemotePart *listed, qint64 size, EtagMeaning etags);
/// Of what the range has to be read for: what the store keeps of this part can be compared with these. None:
/// nothing can.
DigestKinds digestsToCompare(const RemotePart &listed, EtagMeaning etags);
/// Of a part of the right size. `ofFile`: at least what digestsToCompare() asks for.
PartVerdict verdictOn(const RemotePart &listed, EtagMeaning etags, const Digests &ofFile);

} // namespace partway
