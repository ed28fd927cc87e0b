// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace partway {

/// One element of an answer. Namespaces and attributes are not kept: S3's answers say nothing in them.
struct XmlElement
{
    QString name;
    QString text; ///< of this element itself; empty where it has children and only white space
    std::vector<XmlElement> children;

    /// The first child with that name; nullptr where there is none.
    [[nodiscard]] const XmlElement *child(QLatin1String wanted) const;
    /// Its text; empty where there is none.
    [[nodiscard]] QString textOf(QLatin1String wanted) const;
};

/// Reads an untrusted answer within hard limits: UTF-8 only, no DOCTYPE or ENTITY, 8 MiB, 32 levels, 16
/// attributes an element, 200,000 elements. MalformedAnswer for everything else, an empty or cut text among
/// it.
Result<XmlElement> readXml(const QByteArray &bytes);

} // namespace partway
