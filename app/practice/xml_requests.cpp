// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/xml_requests.h"

#include "app/practice/encoding.h"

#include <QXmlStreamReader>

namespace partway::practice {

namespace {

auto malformedXml()
{
    return refusal(
        400, "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema");
}

std::string textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).toStdString();
}

// The next element that starts inside the current one; refuses document types, so no entity is ever expanded.
bool nextElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
            return false;
        case QXmlStreamReader::DTD:
            xml.raiseError(QStringLiteral("document type"));
            return false;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

std::string unquoted(std::string text)
{
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

bool parsePart(QXmlStreamReader &xml, ListedPart &part)
{
    bool numbered = false;
    bool tagged = false;
    while (nextElement(xml)) {
        const std::string name = xml.name().toString().toStdString();
        const std::string text = textOf(xml);
        if (name == "PartNumber") {
            const auto number = toInteger(trimmed(text));
            if (!number)
                return false;
            part.number = *number;
            numbered = true;
        } else if (name == "ETag") {
            part.etag = unquoted(text);
            tagged = true;
        } else if (name.rfind("Checksum", 0) == 0) {
            if (const auto kind = checksumNamed(name.substr(8)))
                part.checksums[*kind] = text;
        }
    }
    return numbered && tagged;
}

AbortRule parseRule(QXmlStreamReader &xml)
{
    AbortRule rule;
    while (nextElement(xml)) {
        const QStringView name = xml.name();
        if (name == QLatin1String("ID")) {
            rule.id = textOf(xml);
        } else if (name == QLatin1String("Status")) {
            rule.enabled = textOf(xml) == "Enabled";
        } else if (name == QLatin1String("Prefix")) {
            rule.prefix = textOf(xml);
        } else if (name == QLatin1String("Filter")) {
            while (nextElement(xml)) {
                if (xml.name() == QLatin1String("Prefix"))
                    rule.prefix = textOf(xml);
                else
                    xml.skipCurrentElement();
            }
        } else if (name == QLatin1String("AbortIncompleteMultipartUpload")) {
            while (nextElement(xml)) {
                if (xml.name() == QLatin1String("DaysAfterInitiation"))
                    rule.daysAfterInitiation = static_cast<int>(toInteger(textOf(xml)).value_or(0));
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return rule;
}

} // namespace

Outcome<std::vector<ListedPart>> parseCompleteRequest(const std::string &document)
{
    QXmlStreamReader xml(QByteArray::fromStdString(document));
    if (!nextElement(xml) || xml.name() != QLatin1String("CompleteMultipartUpload"))
        return malformedXml();
    std::vector<ListedPart> parts;
    while (nextElement(xml)) {
        if (xml.name() != QLatin1String("Part")) {
            xml.skipCurrentElement();
            continue;
        }
        ListedPart part;
        if (!parsePart(xml, part))
            return malformedXml();
        parts.push_back(std::move(part));
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || parts.empty())
        return malformedXml();
    return parts;
}

Outcome<std::vector<AbortRule>> parseLifecycle(const std::string &document)
{
    QXmlStreamReader xml(QByteArray::fromStdString(document));
    if (!nextElement(xml) || xml.name() != QLatin1String("LifecycleConfiguration"))
        return malformedXml();
    std::vector<AbortRule> rules;
    while (nextElement(xml)) {
        if (xml.name() == QLatin1String("Rule"))
            rules.push_back(parseRule(xml));
        else
            xml.skipCurrentElement();
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || rules.empty())
        return malformedXml();
    return rules;
}

} // namespace partway::practice
