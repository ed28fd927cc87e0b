// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace partway {

/// Where an element stands in a text: for changing one place of a document and leaving every other byte as it
/// is.
struct XmlSpan
{
    QByteArray name; ///< as written, with its prefix
    qsizetype begin = 0;
    qsizetype contentBegin = 0; ///< behind the start tag
    qsizetype contentEnd = 0;   ///< at the end tag; of an empty tag all three are the same
    qsizetype end = 0;
    std::vector<XmlSpan> children;

    [[nodiscard]] QByteArray localName() const { return name.mid(name.lastIndexOf(':') + 1); }
    /// The first child with that local name; nullptr where there is none.
    [[nodiscard]] const XmlSpan *child(const char *localName) const;
    [[nodiscard]] QByteArray of(const QByteArray &text) const { return text.mid(begin, end - begin); }
};

/// The root of a text that readXml accepts; of any other text something that lies within it.
XmlSpan xmlSpan(const QByteArray &text);

} // namespace partway
