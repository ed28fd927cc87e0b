// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/object_url.h"
#include "app/cli/quantity_argument.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

namespace partway::fuzz {

namespace {

void checkUrl(const QString &text)
{
    const auto url = objectUrl(text);
    if (!url)
        return;
    promise(!url->bucket.isEmpty() && !url->bucket.contains(u'/'), "a bucket is one segment");
    const QString bare = QStringLiteral("s3://") + url->bucket;
    promise(text == bare || text == bare + u'/' + url->key, "nothing of a key is lost or decoded");
    const QString key = keyFor(*url, QStringLiteral("file"));
    promise(key == url->key || key == url->key + QStringLiteral("file"), "a file's key is under the URL");
    promise(!key.isEmpty() && !key.endsWith(u'/'), "a file's key is no folder's");
}

void checkQuantity(const QString &text)
{
    constexpr qint64 exact = 1LL << 53;
    const auto size = sizeArgument(text);
    promise(!size || (*size >= 1 && *size <= 1LL << 62), "a size is positive and can be counted on");
    promise(size == sizeArgument(text.toUpper()) || text.toUpper().size() != text.size(),
            "units are the same in capitals");
    promise(!size || rateArgument(text + QStringLiteral("/s")) == size, "a rate is a size a second");
    const auto age = ageArgument(text);
    promise(!age || (age->count() >= 60 && age->count() <= 36525LL * 86400),
            "an age is positive and not endless");
    promise(age == ageArgument(text.toLower()) || text.toLower().size() != text.size(),
            "units of ages are the same in small letters");
    const bool digits = !text.isEmpty() && text.size() <= 18 &&
                        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 plain = digits ? text.toLongLong() : 0;
    promise(plain < 1 || plain > exact || size == plain, "a plain number is that number");
}

void checkInvocation(const QStringList &words)
{
    const auto read = parseArguments(words, globalOptions(), commandTable());
    if (!read) {
        promise(!read.error().sentence.isEmpty(), "a refusal is a sentence");
        return;
    }
    promise(read->operands.size() <= words.size(), "no operand is made up");
    for (const CommandSpec &command : commandTable()) {
        if (read->command != QLatin1String(command.name) || read->has("help") || read->has("version"))
            continue;
        promise(read->operands.size() >= command.fewest && read->operands.size() <= command.most,
                "a command gets as many operands as it takes");
    }
}

} // namespace

void arguments(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkUrl(text);
    const QStringList words = text.split(u'\n');
    for (const QString &word : words.mid(0, 20)) {
        checkUrl(word);
        checkQuantity(word);
    }
    checkInvocation(words);
}

} // namespace partway::fuzz
