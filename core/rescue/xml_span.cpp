// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/xml_span.h"

#include <QByteArrayView>

#include <algorithm>

namespace partway {

namespace {

enum class Mark { Open, Close, Empty, Other, None };

/// One piece of markup: a tag, or a comment, an instruction or CDATA, which are stepped over.
struct Markup
{
    Mark mark = Mark::None;
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray name;
};

qsizetype behind(const QByteArray &text, const char *what, qsizetype from)
{
    const qsizetype at = text.indexOf(what, from);
    return at < 0 ? text.size() : at + QByteArrayView(what).size();
}

/// Behind the ">" of a tag; one within quotes does not count.
qsizetype tagEnd(const QByteArray &text, qsizetype from)
{
    char quote = '\0';
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text.at(at);
        if (quote == c)
            quote = '\0';
        else if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else if (quote == '\0' && c == '>')
            return at + 1;
    }
    return text.size();
}

QByteArray nameAt(const QByteArray &text, qsizetype from, qsizetype end)
{
    const auto *const first = text.cbegin() + from;
    const auto *const last = std::find_if(first, text.cbegin() + end, [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '/' || c == '>';
    });
    return {first, last - first};
}

Markup nextMarkup(const QByteArray &text, qsizetype from)
{
    const qsizetype at = text.indexOf('<', from);
    if (at < 0)
        return {Mark::None, text.size(), text.size(), {}};
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    if (rest.startsWith("<!--"))
        return {Mark::Other, at, behind(text, "-->", at + 4), {}};
    if (rest.startsWith("<![CDATA["))
        return {Mark::Other, at, behind(text, "]]>", at), {}};
    if (rest.startsWith("<?"))
        return {Mark::Other, at, behind(text, "?>", at), {}};
    const qsizetype end = tagEnd(text, at);
    if (rest.startsWith("</"))
        return {Mark::Close, at, end, nameAt(text, at + 2, end)};
    const bool isEmpty = end - at > 2 && text.at(end - 2) == '/';
    return {isEmpty ? Mark::Empty : Mark::Open, at, end, nameAt(text, at + 1, end)};
}

XmlSpan begun(const Markup &tag) { return {tag.name, tag.begin, tag.end, tag.end, tag.end, {}}; }

} // namespace

const XmlSpan *XmlSpan::child(const char *localName) const
{
    const auto found = std::find_if(children.begin(), children.end(), [localName](const XmlSpan &span) {
        return span.localName() == localName;
    });
    return found == children.end() ? nullptr : &*found;
}

XmlSpan xmlSpan(const QByteArray &text)
{
    std::vector<XmlSpan> open(1); // the first stands for the text itself
    Markup tag;
    do {
        tag = nextMarkup(text, tag.end);
        if (tag.mark == Mark::Open) {
            open.push_back(begun(tag));
        } else if (tag.mark == Mark::Empty) {
            open.back().children.push_back(begun(tag));
        } else if (tag.mark == Mark::Close && open.size() > 1) {
            XmlSpan done = std::move(open.back());
            open.pop_back();
            done.contentEnd = tag.begin;
            done.end = tag.end;
            open.back().children.push_back(std::move(done));
        }
    } while (tag.mark != Mark::None);
    std::vector<XmlSpan> &roots = open.front().children;
    return roots.empty() ? XmlSpan() : std::move(roots.front());
}

} // namespace partway
