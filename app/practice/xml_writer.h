// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace partway::practice {

// Writes S3's small documents. Control characters become character references, as the real services send
// them, although no XML 1.0 parser takes them: clients ask for encoding-type=url.
class XmlWriter
{
public:
    explicit XmlWriter(std::string_view root, bool withNamespace = true);

    XmlWriter &open(std::string_view name);
    XmlWriter &close();
    XmlWriter &element(std::string_view name, std::string_view text);
    XmlWriter &element(std::string_view name, long long number);
    XmlWriter &flag(std::string_view name, bool value);

    std::string finish(); // closes all

    static constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

private:
    std::string m_text;
    std::vector<std::string> m_open;
};

std::string xmlEscaped(std::string_view text);

} // namespace partway::practice
