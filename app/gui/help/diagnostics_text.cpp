// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/diagnostics_text.h"

#include "app/gui/control/speed_timetable.h"
#include "app/gui/settings/languages.h"
#include "app/gui/settings/preferences.h"
#include "app/gui/transfers/transfer_columns.h"
#include "app/text/error_sentence.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace partway {

namespace {

constexpr qsizetype errorsTold = 10;

/// Untrusted text of a server is told only where it has the form of what it should be: no key and no
/// signature has these.
QString known(const QString &text, const QRegularExpression &form)
{
    if (text.isEmpty())
        return QStringLiteral("-");
    return text.size() <= 64 && form.match(text).hasMatch() ? text : QStringLiteral("(left out)");
}

/// Words in a row: "SlowDown".
QString codeText(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z][a-z]*){1,10}(SHA256Mismatch)?$"));
    return known(code, form);
}

/// Hexadecimal and UUIDs, Amazon's sixteen characters, and Ceph's "tx…-…-…-zone".
QString requestText(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^([0-9A-Fa-f-]{8,36}|[A-Z0-9]{16}|tx[0-9a-f]{8,24}-["
                                                        "0-9a-f]{8,10}-[0-9a-f]{1,12}-[a-z0-9-]{1,16})$"));
    return known(id, form);
}

QStringList programLines()
{
    return {
        QStringLiteral("Partway %1").arg(QLatin1String(PARTWAY_VERSION)),
        QStringLiteral("Qt %1, platform %2").arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("System: %1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("TLS: %1").arg(QSslSocket::sslLibraryVersionString()),
        QStringLiteral("Locale: %1").arg(QLocale().name())};
}

/// Lists and addresses that a person typed are only counted.
QString settingValue(const Preferences &preferences, Setting setting)
{
    if (setting == Setting::ProxyAddress)
        return preferences.text(setting).isEmpty() ? QStringLiteral("not set") : QStringLiteral("set");
    if (setting == Setting::Excludes)
        return QStringLiteral("%1 patterns").arg(preferences.lines(setting).size());
    if (setting == Setting::Timetable)
        return SpeedTimetable::fromText(preferences.lines(setting)).text().join(QStringLiteral("; "));
    if (setting == Setting::Language && !shippedLanguages().contains(preferences.text(setting)))
        return QStringLiteral("system");
    return preferences.value(setting).toString();
}

QStringList settingLines(const Preferences &preferences)
{
    QStringList lines;
    for (const SettingRow &row : settingTable()) {
        const bool usual = preferences.value(row.setting) == fallbackOf(row);
        lines << QStringLiteral("%1 = %2%3")
                     .arg(QLatin1String(row.key), settingValue(preferences, row.setting),
                          usual ? QString() : QStringLiteral(" (changed)"));
    }
    return lines;
}

QStringList accountLines(const QList<Account> &accounts)
{
    QStringList lines;
    for (const Account &account : accounts) {
        const Endpoint &endpoint = account.endpoint;
        lines << QStringLiteral("%1 at %2, %3%4")
                     .arg(providerProfile(account.profile.id).id, plainLine(endpoint.url.host(), 200),
                          endpoint.addressing == Addressing::Path ? QStringLiteral("path style")
                                                                  : QStringLiteral("virtual-host style"),
                          endpoint.caFile.isEmpty() ? QString() : QStringLiteral(", own CA file"));
    }
    return lines;
}

QStringList queueLines(const TransferRows &transfers)
{
    std::array<int, 12> counts{};
    qint64 size = 0;
    qint64 confirmed = 0;
    for (const Transfer &transfer : transfers) {
        ++counts[size_t(transfer.state)];
        size += std::max<qint64>(0, transfer.size);
        confirmed += transfer.confirmed;
    }
    QStringList lines{QStringLiteral("%1 transfers, %2 bytes, %3 confirmed")
                          .arg(transfers.size())
                          .arg(size)
                          .arg(confirmed)};
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            lines << QStringLiteral("%1: %2").arg(nameOf(TransferState(int(i)))).arg(counts[i]);
    }
    return lines;
}

QStringList errorLines(const TransferRows &transfers, DiagnosticsNames names)
{
    QStringList lines;
    for (int row = transfers.size() - 1; row >= 0 && lines.size() < errorsTold; --row) {
        const Transfer &transfer = transfers.at(row);
        if (!transfer.error)
            continue;
        QString line = QStringLiteral("%1 (%2): HTTP %3, code %4, request %5")
                           .arg(nameOf(transfer.error->kind), nameOf(transfer.state))
                           .arg(transfer.error->httpStatus)
                           .arg(codeText(transfer.error->code), requestText(transfer.error->requestId));
        if (names == DiagnosticsNames::Told) {
            line += QStringLiteral(", file \"%1\", object \"%2\" in bucket \"%3\"")
                        .arg(transferName(transfer), plainLine(transfer.request.key),
                             plainLine(transfer.request.bucket, 80));
        }
        lines << line;
    }
    return lines;
}

void append(QString &text, const char *heading, const QStringList &lines)
{
    text += QLatin1Char('\n') + QLatin1String(heading) + QLatin1Char('\n');
    for (const QString &line : lines)
        text += QStringLiteral("  ") + line + QLatin1Char('\n');
    if (lines.isEmpty())
        text += QStringLiteral("  none\n");
}

} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression userInfo(QStringLiteral("://[^/\\s\"@]*@"));
    static const QRegularExpression query(
        QStringLiteral("((?:X-Amz-[A-Za-z-]+|AWSAccessKeyId|Signature|access_token|token)=)[^&\\s\"]+"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyId(QStringLiteral("\\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\\b"));
    text.replace(userInfo, QStringLiteral("://***@"));
    text.replace(query, QStringLiteral("\\1***"));
    text.replace(keyId, QStringLiteral("***"));
    return text;
}

QString diagnosticsText(const Preferences &preferences, const QList<Account> &accounts,
                        const TransferRows &transfers, DiagnosticsNames names)
{
    QString text = programLines().join(QLatin1Char('\n')) + QLatin1Char('\n');
    append(text, "Accounts", accountLines(accounts));
    append(text, "Queue", queueLines(transfers));
    append(text, "Last errors", errorLines(transfers, names));
    append(text, "Settings", settingLines(preferences));
    return withoutSecrets(text);
}

} // namespace partway
