// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/xml_writer.h"

namespace partway::practice {

std::string xmlEscaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "&#" + std::to_string(static_cast<int>(c)) + ';';
            else
                out += c;
        }
    }
    return out;
}

XmlWriter::XmlWriter(std::string_view root, bool withNamespace)
    : m_text(kDeclaration)
{
    m_text += '<';
    m_text += root;
    if (withNamespace)
        m_text += " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";
    m_text += '>';
    m_open.emplace_back(root);
}

XmlWriter &XmlWriter::open(std::string_view name)
{
    m_text += '<';
    m_text += name;
    m_text += '>';
    m_open.emplace_back(name);
    return *this;
}

XmlWriter &XmlWriter::close()
{
    m_text += "</" + m_open.back() + '>';
    m_open.pop_back();
    return *this;
}

XmlWriter &XmlWriter::element(std::string_view name, std::string_view text)
{
    open(name);
    m_text += xmlEscaped(text);
    return close();
}

XmlWriter &XmlWriter::element(std::string_view name, long long number)
{
    return element(name, std::to_string(number));
}

XmlWriter &XmlWriter::flag(std::string_view name, bool value)
{
    return element(name, value ? "true" : "false");
}

std::string XmlWriter::finish()
{
    while (!m_open.empty())
        close();
    return std::move(m_text);
}

} // namespace partway::practice
