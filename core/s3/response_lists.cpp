// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/s3/percent_encoding.h"
#include "core/s3/response.h"
#include "core/s3/server_time.h"
#include "core/s3/xml_tree.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace partway {

namespace {

constexpr int maxPartNumber = 10000;

tl::unexpected<Error> malformed(const char *what)
{
    return failure(ErrorKind::MalformedAnswer, QString::fromLatin1(what));
}

Result<XmlElement> rootNamed(const QByteArray &xml, const char *name)
{
    Result<XmlElement> root = readXml(xml);
    if (root && root->name != QLatin1String(name))
        return malformed("another document than the one asked for");
    return root;
}

std::optional<qint64> number(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

constexpr qint64 maxSize = std::numeric_limits<qint64>::max() / 4;

Result<bool> isTruncated(const XmlElement &root)
{
    const QString text = root.textOf(QLatin1String("IsTruncated")).trimmed().toLower();
    if (text == QLatin1String("true"))
        return true;
    if (text.isEmpty() || text == QLatin1String("false"))
        return false;
    return malformed("a listing that does not say whether it goes on");
}

QByteArray etagIn(const XmlElement &element)
{
    return bareEtag(element.textOf(QLatin1String("ETag")).toUtf8());
}

/// Undoes encoding-type=url. A server that declares it is believed, and "+" is then a space, as with AWS.
/// Some honour it without a word, others ignore it: undeclared text is decoded only when no text of the page
/// holds anything that an encoder would not have left, and "+" stays what it is.
class KeyDecoder
{
public:
    KeyDecoder(const XmlElement &root, const QStringList &allTexts)
    {
        if (root.textOf(QLatin1String("EncodingType")).trimmed().toLower() == QLatin1String("url"))
            m_way = Way::Declared;
        else if (std::all_of(allTexts.begin(), allTexts.end(), looksEncoded))
            m_way = Way::Guessed;
    }

    [[nodiscard]] QString operator()(const QString &text) const
    {
        if (m_way == Way::Raw)
            return text;
        const auto bytes =
            percentDecoded(text.toUtf8(), m_way == Way::Declared ? Plus::IsSpace : Plus::IsPlus);
        return bytes ? QString::fromUtf8(*bytes) : text;
    }

private:
    enum class Way { Raw, Guessed, Declared };

    static bool looksEncoded(const QString &text)
    {
        // Ceph leaves "|" as it is while it encodes the rest.
        const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.unicode() > 0x20 && c.unicode() < 0x7f &&
                   !QLatin1String("\"<>\\^`{}#?&=;,:@[]").contains(c);
        });
        const auto bytes = plain ? percentDecoded(text.toLatin1(), Plus::IsPlus) : std::nullopt;
        if (!bytes)
            return false;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder.decode(*bytes);
        return !decoder.hasError() && !decoded.isNull();
    }

    Way m_way = Way::Raw;
};

/// All texts of children `outer` / `inner`, and of the root's own children with that name.
QStringList textsOf(const XmlElement &root, QLatin1String outer, QLatin1String inner)
{
    QStringList texts;
    for (const XmlElement &element : root.children) {
        if (element.name == outer)
            texts.append(element.textOf(inner));
    }
    return texts;
}

QString initiatorOf(const XmlElement &upload)
{
    const XmlElement *initiator = upload.child(QLatin1String("Initiator"));
    if (!initiator)
        return {};
    const QString name = initiator->textOf(QLatin1String("DisplayName")).trimmed();
    return name.isEmpty() ? initiator->textOf(QLatin1String("ID")).trimmed() : name;
}

/// Letters, digits and "_" as S3 has them in names; empty where there is something else.
QString nameIn(const XmlElement &root, QLatin1String element)
{
    constexpr int longest = 32;
    const QString name = root.textOf(element).trimmed().toUpper();
    const bool isName = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
    });
    return isName && name.size() <= longest ? name : QString();
}

/// What the store keeps of the part's bytes beside the ETag: the first kind that it names (one, in S3).
void readChecksum(ListedPart &part, const XmlElement &element)
{
    static constexpr QLatin1String prefix("Checksum");
    for (const XmlElement &child : element.children) {
        const auto bytes = QByteArray::fromBase64Encoding(child.text.trimmed().toLatin1());
        if (!child.name.startsWith(prefix) || child.name == QLatin1String("ChecksumType") || !bytes ||
            (*bytes).isEmpty())
            continue;
        part.checksumKind = child.name.mid(prefix.size());
        part.checksum = *bytes;
        return;
    }
}

} // namespace

Result<UploadCreated> parseUploadCreated(const QByteArray &xml)
{
    const Result<XmlElement> root = rootNamed(xml, "InitiateMultipartUploadResult");
    if (!root)
        return failure(root.error());
    // Bucket and Key are not looked at: some servers put their own inner names there.
    const QString uploadId = root->textOf(QLatin1String("UploadId"));
    if (uploadId.isEmpty())
        return malformed("an upload without an ID");
    return UploadCreated{uploadId, {}};
}

Result<UploadCompleted> parseUploadCompleted(const QByteArray &xml)
{
    const Result<XmlElement> root = rootNamed(xml, "CompleteMultipartUploadResult");
    if (!root)
        return failure(root.error());
    return UploadCompleted{etagIn(*root)};
}

Result<PartsPage> parsePartsPage(const QByteArray &xml, int afterPart)
{
    const Result<XmlElement> root = rootNamed(xml, "ListPartsResult");
    if (!root)
        return failure(root.error());
    std::map<int, ListedPart> parts;
    for (const XmlElement &element : root->children) {
        if (element.name != QLatin1String("Part"))
            continue;
        // Ceph takes part 0 and 10,001; a listing may hold them, a plan cannot.
        const auto partNumber = number(element.textOf(QLatin1String("PartNumber")), 0, maxPartNumber * 10);
        const auto size = number(element.textOf(QLatin1String("Size")), 0, maxSize);
        if (!partNumber || !size)
            return malformed("a part without number and size");
        const int key = static_cast<int>(*partNumber);
        parts[key] =
            ListedPart{key, *size, etagIn(element), isoTime(element.textOf(QLatin1String("LastModified")))};
        readChecksum(parts[key], element);
    }
    PartsPage page;
    for (const auto &[key, part] : parts)
        page.parts.append(part);
    page.checksumKind = nameIn(*root, QLatin1String("ChecksumAlgorithm"));
    page.checksumType = nameIn(*root, QLatin1String("ChecksumType"));
    const Result<bool> goesOn = isTruncated(*root);
    if (!goesOn)
        return failure(goesOn.error());
    if (!*goesOn)
        return page;
    const int lastListed = page.parts.isEmpty() ? 0 : page.parts.last().number;
    const qint64 next = number(root->textOf(QLatin1String("NextPartNumberMarker")), 1, maxPartNumber * 10)
                            .value_or(lastListed);
    if (next <= afterPart)
        return malformed("a listing that does not go on");
    page.next = static_cast<int>(next);
    return page;
}

Result<UploadsPage> parseUploadsPage(const QByteArray &xml, const ListUploads &asked)
{
    const Result<XmlElement> root = rootNamed(xml, "ListMultipartUploadsResult");
    if (!root)
        return failure(root.error());
    const KeyDecoder decoded(*root, textsOf(*root, QLatin1String("Upload"), QLatin1String("Key")));
    UploadsPage page;
    for (const XmlElement &element : root->children) {
        if (element.name != QLatin1String("Upload"))
            continue;
        ListedUpload upload{decoded(element.textOf(QLatin1String("Key"))),
                            element.textOf(QLatin1String("UploadId")),
                            isoTime(element.textOf(QLatin1String("Initiated"))),
                            element.textOf(QLatin1String("StorageClass")), initiatorOf(element)};
        if (upload.key.isEmpty() || upload.uploadId.isEmpty())
            return malformed("an upload without key and ID");
        page.uploads.append(upload);
    }
    const Result<bool> goesOn = isTruncated(*root);
    if (!goesOn)
        return failure(goesOn.error());
    page.truncated = *goesOn;
    if (!page.truncated)
        return page;
    page.nextKeyMarker = decoded(root->textOf(QLatin1String("NextKeyMarker")));
    page.nextUploadIdMarker = root->textOf(QLatin1String("NextUploadIdMarker"));
    if (page.nextKeyMarker.isEmpty() && !page.uploads.isEmpty()) {
        page.nextKeyMarker = page.uploads.last().key;
        page.nextUploadIdMarker = page.uploads.last().uploadId;
    }
    if (page.nextKeyMarker.isEmpty() ||
        (page.nextKeyMarker == asked.keyMarker && page.nextUploadIdMarker == asked.uploadIdMarker))
        return malformed("a listing that does not go on");
    return page;
}

Result<ObjectsPage> parseObjectsPage(const QByteArray &xml, const QString &continuation)
{
    const Result<XmlElement> root = rootNamed(xml, "ListBucketResult");
    if (!root)
        return failure(root.error());
    const KeyDecoder decoded(*root,
                             textsOf(*root, QLatin1String("Contents"), QLatin1String("Key")) +
                                 textsOf(*root, QLatin1String("CommonPrefixes"), QLatin1String("Prefix")));
    ObjectsPage page;
    for (const XmlElement &element : root->children) {
        if (element.name == QLatin1String("CommonPrefixes"))
            page.prefixes.append(decoded(element.textOf(QLatin1String("Prefix"))));
        if (element.name != QLatin1String("Contents"))
            continue;
        const auto size = number(element.textOf(QLatin1String("Size")), 0, maxSize);
        const QString key = decoded(element.textOf(QLatin1String("Key")));
        if (key.isEmpty() || !size)
            return malformed("an object without key and size");
        page.objects.append(
            ObjectEntry{key, *size, etagIn(element), isoTime(element.textOf(QLatin1String("LastModified")))});
    }
    const Result<bool> goesOn = isTruncated(*root);
    if (!goesOn)
        return failure(goesOn.error());
    if (!*goesOn)
        return page;
    page.continuation = root->textOf(QLatin1String("NextContinuationToken"));
    if (page.continuation.isEmpty() || page.continuation == continuation)
        return malformed("a listing that does not go on");
    return page;
}

Result<BucketsListed> parseBuckets(const QByteArray &xml)
{
    const Result<XmlElement> root = rootNamed(xml, "ListAllMyBucketsResult");
    if (!root)
        return failure(root.error());
    BucketsListed listed;
    const XmlElement *buckets = root->child(QLatin1String("Buckets"));
    for (const XmlElement &element : buckets ? buckets->children : std::vector<XmlElement>()) {
        const QString name = element.textOf(QLatin1String("Name"));
        if (name.isEmpty())
            return malformed("a bucket without a name");
        listed.buckets.append({name, isoTime(element.textOf(QLatin1String("CreationDate")))});
    }
    return listed;
}

Result<BucketFound> parseBucketLocation(const QByteArray &xml)
{
    const Result<XmlElement> root = rootNamed(xml, "LocationConstraint");
    if (!root)
        return failure(root.error());
    const QString region = root->text.trimmed();
    if (region.isEmpty())
        return BucketFound{QStringLiteral("us-east-1")};
    return BucketFound{region == QLatin1String("EU") ? QStringLiteral("eu-west-1") : region};
}

} // namespace partway
