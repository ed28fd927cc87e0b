// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/http_message.h"

#include "app/practice/encoding.h"

#include <algorithm>

namespace partway::practice {

namespace {

std::optional<std::string> firstNamed(const NamedValues &values, std::string_view name)
{
    for (const auto &[key, value] : values) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::string_view takeLine(std::string_view &text)
{
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

NamedValues parseQuery(std::string_view text)
{
    NamedValues query;
    while (!text.empty()) {
        const auto end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        const bool bare = equals == std::string_view::npos;
        query.emplace_back(percentDecoded(pair.substr(0, equals), true),
                           bare ? std::string() : percentDecoded(pair.substr(equals + 1), true));
    }
    return query;
}

} // namespace

std::optional<RequestHead> RequestHead::parse(std::string_view text)
{
    RequestHead head;
    const std::string_view line = takeLine(text);
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || last <= first)
        return std::nullopt;
    head.method = line.substr(0, first);
    head.target = line.substr(first + 1, last - first - 1);

    std::string_view path = head.target;
    if (path.empty() || path.front() != '/')
        return std::nullopt;
    const auto mark = path.find('?');
    if (mark != std::string_view::npos) {
        head.query = parseQuery(path.substr(mark + 1));
        path = path.substr(0, mark);
    }
    head.rawPath = path;

    while (!text.empty()) {
        const std::string_view header = takeLine(text);
        if (header.empty())
            break;
        const auto colon = header.find(':');
        if (colon == std::string_view::npos || colon == 0)
            return std::nullopt;
        head.headers.emplace_back(lowerCase(header.substr(0, colon)),
                                  std::string(trimmed(header.substr(colon + 1))));
    }
    return head;
}

std::optional<std::string> RequestHead::header(std::string_view name) const
{
    return firstNamed(headers, name);
}

std::string RequestHead::headerOr(std::string_view name, std::string_view otherwise) const
{
    return header(name).value_or(std::string(otherwise));
}

std::optional<std::string> RequestHead::queryValue(std::string_view name) const
{
    return firstNamed(query, name);
}

void Answer::setHeader(const std::string &name, std::string value)
{
    const auto same = [&](const auto &header) { return header.first == name; };
    const auto found = std::find_if(headers.begin(), headers.end(), same);
    if (found != headers.end())
        found->second = std::move(value);
    else
        headers.emplace_back(name, std::move(value));
}

} // namespace partway::practice
