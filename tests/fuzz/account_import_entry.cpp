// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/account_json.h"
#include "app/accounts/import/aws_import.h"
#include "app/accounts/import/cyberduck_import.h"
#include "app/accounts/import/import_source.h"
#include "app/accounts/import/minio_import.h"
#include "app/accounts/import/rclone_import.h"
#include "app/accounts/import/s3cmd_import.h"
#include "app/accounts/key_block.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

namespace partway::fuzz {

namespace {

bool fitsAHeader(const QByteArray &key)
{
    return std::none_of(key.cbegin(), key.cend(),
                        [](char byte) { return (byte >= 0 && byte <= ' ') || byte == '\x7f'; });
}

void check(const Credentials &keys)
{
    promise(fitsAHeader(keys.accessKeyId) && fitsAHeader(keys.secretAccessKey) &&
                fitsAHeader(keys.sessionToken),
            "keys fit a header");
    promise(keys.secretAccessKey.isEmpty() || !keys.accessKeyId.isEmpty(), "a secret has its key");
}

void check(const FoundAccount &account)
{
    const QString &name = account.name;
    promise(!name.isEmpty() && name.size() <= 100 && name == name.trimmed() && !name.contains(u'\n'),
            "a name is a short line");
    check(account.credentials);
    if (!account.isUsable())
        return;
    promise(isEndpointUrl(account.endpoint.url) && !account.endpoint.region.isEmpty(),
            "a usable account has an endpoint");
    const Account taken{AccountId{QStringLiteral("id")}, name, account.endpoint,
                        partway::providerProfile(account.provider), account.awsProfile};
    const auto again = accountFromJson(accountToJson(taken));
    promise(again && *again == taken, "it is read as it was written");
}

void check(const FoundAccounts &found)
{
    if (!found)
        return;
    promise(found->size() <= mostImported, "there are not absurdly many");
    for (const FoundAccount &account : *found)
        check(account);
}

void readAwsFiles(const QByteArray &text)
{
    const QByteArray between = "\n---\n";
    const qsizetype end = text.indexOf(between);
    check(parseAwsFiles(text.left(end), end < 0 ? QByteArray() : text.mid(end + between.size())));
}

} // namespace

void accountImport(const QByteArray &input)
{
    const QByteArray text = input.mid(1);
    switch (input.isEmpty() ? '\0' : input.front()) {
    case 'a':
        readAwsFiles(text);
        break;
    case 'r':
        check(parseRclone(text));
        break;
    case 's':
        check(parseS3cfg(text));
        break;
    case 'm':
        check(parseMinioClient(text));
        break;
    case 'd':
        check(parseCyberduck(text));
        break;
    case 'b':
        if (const auto keys = keysInBlock(QString::fromUtf8(text))) {
            promise(!keys->accessKeyId.isEmpty() && !keys->secretAccessKey.isEmpty(), "keys come as a pair");
            check(*keys);
        }
        break;
    default:
        check(importSourceFrom(QString(), text).found);
        break;
    }
}

} // namespace partway::fuzz
