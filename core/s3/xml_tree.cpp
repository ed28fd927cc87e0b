// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/xml_tree.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace partway {

namespace {

constexpr qsizetype maxBytes = 8 * 1024 * 1024;
constexpr int maxDepth = 32;
constexpr int maxAttributes = 16;
constexpr int maxElements = 200'000;

/// True where a tag is longer than any of S3's could be. Counting attributes while parsing comes too late:
/// the parser has then spent seconds on a tag with 50,000 of them.
bool hasHugeTag(const QByteArray &bytes)
{
    constexpr qsizetype longestTag = 4096;
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at)) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        qsizetype length = 1;
        if (rest.startsWith("<!--") || rest.startsWith("<![CDATA[")) {
            const qsizetype end = bytes.indexOf(rest.startsWith("<!--") ? "-->" : "]]>", at);
            if (end < 0)
                return false;
            length = end - at + 3;
        } else {
            char quote = '\0';
            while (length < rest.size() && (quote != '\0' || rest[length] != '>')) {
                const char c = rest[length];
                if (quote == c)
                    quote = '\0';
                else if (quote == '\0' && (c == '"' || c == '\''))
                    quote = c;
                if (++length > longestTag)
                    return true;
            }
        }
        at += length;
    }
    return false;
}

/// Nothing where the text may be parsed; what is wrong otherwise. QXmlStreamReader's own limits hold for each
/// entity on its own, so whatever could declare one never gets there.
QString objection(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QStringLiteral("an empty answer");
    if (bytes.size() > maxBytes)
        return QStringLiteral("an answer that is too large");
    if (bytes.contains('\0'))
        return QStringLiteral("NUL bytes in an answer");
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY"))
        return QStringLiteral("a document type in an answer");
    if (hasHugeTag(bytes))
        return QStringLiteral("a tag that is too long");
    const QByteArray head = bytes.left(256).toLower();
    const qsizetype encoding = head.indexOf("encoding=");
    const qsizetype declarationEnd = head.indexOf("?>");
    if (encoding >= 0 && encoding < declarationEnd) {
        const QByteArray name = head.mid(encoding + 10, 9);
        if (!name.startsWith("utf-8") && !name.startsWith("utf8") && !name.startsWith("us-ascii"))
            return QStringLiteral("an answer that is not UTF-8");
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const bool decoded = !QString(decoder.decode(bytes)).isNull();
    return !decoded || decoder.hasError() ? QStringLiteral("an answer that is not UTF-8") : QString();
}

/// Pulls tokens and keeps count; reads recursively no deeper than the limit.
class TreeReader
{
public:
    explicit TreeReader(const QByteArray &bytes)
        : m_reader(bytes)
    {
        m_reader.setNamespaceProcessing(false);
        m_reader.setEntityExpansionLimit(0);
    }

    Result<XmlElement> read()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            XmlElement root;
            if (!readInto(root, 1))
                return refused();
            while (!m_reader.atEnd())
                m_reader.readNext();
            if (m_reader.hasError())
                return refused();
            return root;
        }
        return refused();
    }

private:
    tl::unexpected<Error> refused() const
    {
        return failure(ErrorKind::MalformedAnswer,
                       m_reader.hasError() ? m_reader.errorString() : QStringLiteral("not an answer of S3"));
    }

    bool readInto(XmlElement &element, int depth)
    {
        if (depth > maxDepth || ++m_elements > maxElements || m_reader.attributes().size() > maxAttributes)
            return false;
        const QStringView qualified = m_reader.qualifiedName();
        element.name = qualified.mid(qualified.lastIndexOf(QLatin1Char(':')) + 1).toString();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                element.children.emplace_back();
                if (!readInto(element.children.back(), depth + 1))
                    return false;
                break;
            case QXmlStreamReader::EndElement:
                if (!element.children.empty() && QStringView(element.text).trimmed().isEmpty())
                    element.text.clear();
                return true;
            case QXmlStreamReader::Characters:
                element.text += m_reader.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::Invalid:
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::EndDocument:
                return false;
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction:
                break;
            }
        }
        return false;
    }

    QXmlStreamReader m_reader;
    int m_elements = 0;
};

} // namespace

const XmlElement *XmlElement::child(QLatin1String wanted) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [wanted](const XmlElement &element) { return element.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::textOf(QLatin1String wanted) const
{
    const XmlElement *element = child(wanted);
    return element ? element->text : QString();
}

Result<XmlElement> readXml(const QByteArray &bytes)
{
    // A server that works for long sends white space ahead to keep the connection; XML allows none there.
    const auto start = std::find_if(bytes.begin(), bytes.end(),
                                    [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    const QByteArray text = bytes.mid(start - bytes.begin());
    const QString wrong = objection(text);
    if (!wrong.isEmpty())
        return failure(ErrorKind::MalformedAnswer, wrong);
    return TreeReader(text).read();
}

} // namespace partway
