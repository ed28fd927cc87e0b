// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/lifecycle_rules.h"

#include "core/rescue/lifecycle_rule.h"
#include "core/rescue/xml_span.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace partway {

namespace {

struct Edit
{
    qsizetype at = 0;
    qsizetype length = 0; ///< taken out
    QByteArray text;      ///< put in
};

struct RuleThere
{
    XmlElement element;
    XmlSpan span;
    std::optional<AbortRule> abort; ///< with `ours` for the first such rule of a prefix only
};

struct Document
{
    QByteArray text; ///< empty: no rules
    XmlSpan root;
    std::vector<RuleThere> rules;

    [[nodiscard]] const RuleThere *own(const QString &prefix) const
    {
        const auto found = std::find_if(rules.begin(), rules.end(), [&prefix](const RuleThere &rule) {
            return rule.abort && rule.abort->ours && rule.abort->prefix == prefix;
        });
        return found == rules.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isOfGoogle() const
    {
        return std::any_of(rules.begin(), rules.end(),
                           [](const RuleThere &rule) { return partway::isOfGoogle(rule.element); });
    }
};

Result<Document> documentOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Document{};
    const Result<XmlElement> root = readXml(bytes);
    if (!root)
        return failure(root.error());
    if (root->name != QLatin1String("LifecycleConfiguration"))
        return failure(ErrorKind::MalformedAnswer, QStringLiteral("no lifecycle rules but another document"));
    Document document{bytes, xmlSpan(bytes), {}};
    if (document.root.children.size() != root->children.size())
        return failure(ErrorKind::MalformedAnswer,
                       QStringLiteral("lifecycle rules that cannot be taken apart"));
    QSet<QString> seen;
    for (size_t i = 0; i < root->children.size(); ++i) {
        const XmlElement &element = root->children[i];
        if (element.name != QLatin1String("Rule"))
            continue;
        RuleThere rule{element, document.root.children[i], abortRuleOf(element)};
        if (rule.abort && rule.abort->ours) {
            rule.abort->ours = !seen.contains(rule.abort->prefix);
            seen.insert(rule.abort->prefix);
        }
        document.rules.push_back(std::move(rule));
    }
    return document;
}

/// Text as XML holds it; nothing where it can hold none of it.
std::optional<QByteArray> escaped(const QString &text)
{
    if (!text.isValidUtf16())
        return std::nullopt;
    QString out;
    for (const QChar c : text) {
        const bool isBreak = c == u'\t' || c == u'\n' || c == u'\r';
        if ((c < u' ' && !isBreak) || c >= QChar(0xfffe))
            return std::nullopt;
        if (isBreak || c == u'&' || c == u'<' || c == u'>')
            out += QStringLiteral("&#%1;").arg(c.unicode());
        else
            out += c;
    }
    return out.toUtf8();
}

Result<QByteArray> ruleText(const QByteArray &rootName, const QString &id, const QString &prefix, int days)
{
    const std::optional<QByteArray> keys = escaped(prefix);
    if (!keys || prefix.toUtf8().size() > 1024)
        return failure(ErrorKind::KeyNotAllowed, QStringLiteral("a prefix that no rule can hold"));
    const QByteArray space = rootName.left(rootName.lastIndexOf(':') + 1);
    const auto element = [&space](const char *name, const QByteArray &content) {
        return '<' + space + name + '>' + content + "</" + space + name + '>';
    };
    return element("Rule", element("ID", id.toUtf8()) + element("Filter", element("Prefix", *keys)) +
                               element("Status", "Enabled") +
                               element("AbortIncompleteMultipartUpload",
                                       element("DaysAfterInitiation", QByteArray::number(days))));
}

/// Ceph tells a filter of a prefix and several tags with the prefix beside the <And>; given back like that,
/// it forgets the prefix, and the rule is about every key (seen at 16.2). Where S3 wants it both mean the
/// same.
void mendFilters(const Document &document, std::vector<Edit> &edits)
{
    for (const RuleThere &rule : document.rules) {
        const XmlSpan *filter = rule.span.child("Filter");
        const XmlSpan *all = filter ? filter->child("And") : nullptr;
        const XmlSpan *prefix = filter ? filter->child("Prefix") : nullptr;
        if (!all || !prefix || all->child("Prefix") || all->children.empty())
            continue;
        edits.push_back({prefix->begin, prefix->end - prefix->begin, {}});
        edits.push_back({all->contentBegin, 0, prefix->of(document.text)});
    }
}

/// From the root on, which is all that counts: whatever stands in front of it or behind it is left out, and
/// the text is UTF-8 by what it says itself.
QByteArray edited(const Document &document, std::vector<Edit> edits)
{
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.at > b.at; });
    QByteArray text = document.text.left(document.root.end);
    for (const Edit &edit : edits)
        text.replace(edit.at, edit.length, edit.text);
    return R"(<?xml version="1.0" encoding="UTF-8"?>)" + text.mid(document.root.begin);
}

QString freeId(const Document &document, const QString &prefix)
{
    for (int attempt = 1;; ++attempt) {
        const QString id = ownRuleId(prefix, attempt);
        const bool taken =
            std::any_of(document.rules.begin(), document.rules.end(), [&id](const RuleThere &rule) {
                return rule.element.textOf(QLatin1String("ID")) == id;
            });
        if (!taken)
            return id;
    }
}

/// Where a rule goes that is new: behind the last one, in front of whatever else there is.
Edit addition(const Document &document, const QByteArray &rule)
{
    const XmlSpan &root = document.root;
    if (!document.rules.empty())
        return {document.rules.back().span.end, 0, rule};
    if (root.contentEnd < root.end)
        return {root.contentBegin, 0, rule};
    return {root.end - 2, 2, '>' + rule + "</" + root.name + '>'}; // it was an empty tag
}

} // namespace

Result<QList<AbortRule>> abortRules(const QByteArray &document)
{
    const Result<Document> read = documentOf(document);
    if (!read)
        return failure(read.error());
    QList<AbortRule> rules;
    for (const RuleThere &rule : read->rules) {
        if (rule.abort)
            rules.append(*rule.abort);
    }
    return rules;
}

int ruleCount(const QByteArray &document)
{
    const Result<Document> read = documentOf(document);
    return read ? static_cast<int>(read->rules.size()) : 0;
}

Result<QByteArray> withAbortRule(const QByteArray &document, const QString &prefix, int days)
{
    if (days < 1)
        return failure(ErrorKind::InvalidRequest, QStringLiteral("a rule of less than a day"));
    const Result<Document> read = documentOf(document);
    if (!read)
        return failure(read.error());
    if (read->isOfGoogle())
        return failure(ErrorKind::NotImplemented, QStringLiteral("rules in another form than S3's"));
    const RuleThere *own = read->own(prefix);
    if (own && own->abort->days == days && own->abort->enabled)
        return document;
    if (!own && read->rules.size() >= mostRules)
        return failure(ErrorKind::InvalidRequest, QStringLiteral("a bucket holds no more rules than 1,000"));
    const Result<QByteArray> rule =
        ruleText(read->root.name, own ? own->abort->id : freeId(*read, prefix), prefix, days);
    if (!rule)
        return rule;
    if (read->text.isEmpty())
        return R"(<?xml version="1.0" encoding="UTF-8"?>)"
               R"(<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">)" +
               *rule + "</LifecycleConfiguration>";
    std::vector<Edit> edits{own ? Edit{own->span.begin, own->span.end - own->span.begin, *rule}
                                : addition(*read, *rule)};
    mendFilters(*read, edits);
    return edited(*read, std::move(edits));
}

Result<QByteArray> withoutAbortRule(const QByteArray &document, const QString &prefix)
{
    const Result<Document> read = documentOf(document);
    if (!read)
        return failure(read.error());
    const RuleThere *own = read->own(prefix);
    if (!own)
        return document;
    if (read->rules.size() == 1)
        return QByteArray();
    std::vector<Edit> edits{Edit{own->span.begin, own->span.end - own->span.begin, {}}};
    mendFilters(*read, edits);
    return edited(*read, std::move(edits));
}

bool sameRules(const QByteArray &a, const QByteArray &b)
{
    const auto meanings = [](const QByteArray &bytes) {
        QStringList list;
        const Result<Document> read = documentOf(bytes);
        if (read) {
            for (const RuleThere &rule : read->rules)
                list.append(meaningOf(rule.element));
        }
        list.sort();
        return read ? std::optional(list) : std::nullopt;
    };
    const auto first = meanings(a);
    return first && first == meanings(b);
}

} // namespace partway
