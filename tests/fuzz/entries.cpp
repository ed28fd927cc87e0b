// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"

namespace partway::fuzz {

const QMap<QString, Entry> &entries()
{
    static const QMap<QString, Entry> all{
        {QStringLiteral("account_import"), accountImport},
        {QStringLiteral("accounts"), accounts},
        {QStringLiteral("arguments"), arguments},
        {QStringLiteral("journal_file"), journalFile},
        {QStringLiteral("journal_row"), journalRow},
        {QStringLiteral("lifecycle_rules"), lifecycleRules},
        {QStringLiteral("provider_profile"), providerProfile},
        {QStringLiteral("request"), request},
        {QStringLiteral("s3_answer"), s3Answer},
    };
    return all;
}

} // namespace partway::fuzz
