// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/accounts/import_text.h"

#include "app/text/error_sentence.h"

#include <QCoreApplication>

namespace partway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString sourceName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Aws:
        return ImportText::tr("AWS profiles");
    case ImportFormat::Rclone:
        return QStringLiteral("rclone");
    case ImportFormat::S3cmd:
        return QStringLiteral("s3cmd");
    case ImportFormat::MinioClient:
        return ImportText::tr("MinIO client");
    case ImportFormat::Cyberduck:
        return ImportText::tr("Cyberduck bookmark");
    }
    Q_UNREACHABLE();
}

QString hindranceSentence(ImportHindrance hindrance)
{
    switch (hindrance) {
    case ImportHindrance::None:
        return {};
    case ImportHindrance::SingleSignOn:
        return ImportText::tr(
            "Its keys come from a sign-in in the browser (SSO), which Partway cannot do. Paste "
            "temporary keys from its start page into a new account instead.");
    case ImportHindrance::Process:
        return ImportText::tr(
            "Its keys come from a program (credential_process), which Partway does not run. "
            "Run it yourself and paste what it prints into a new account.");
    case ImportHindrance::Role:
        return ImportText::tr("Its keys are those of an assumed role, which Partway cannot assume. Paste "
                              "temporary keys of that role into a new account instead.");
    case ImportHindrance::Environment:
        return ImportText::tr("Its keys come from the environment of the other program. Add the account and "
                              "enter the keys.");
    case ImportHindrance::NoEndpoint:
        return ImportText::tr("Nothing usable says which server it is at. Add the account by hand.");
    case ImportHindrance::NoKeys:
        return ImportText::tr("It holds no keys. Add the account by hand.");
    }
    Q_UNREACHABLE();
}

QString problemSentence(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::Unreadable:
        return ImportText::tr("This file cannot be read. Check that it is there and that you may read it.");
    case ImportProblem::TooLarge:
        return ImportText::tr("This file is too large to be one of the known kinds.");
    case ImportProblem::NotThisKind:
        return ImportText::tr("This file holds no accounts of AWS, rclone, s3cmd, the MinIO client or "
                              "Cyberduck, or it is damaged.");
    case ImportProblem::Encrypted:
        return ImportText::tr("This file is encrypted with a password. “rclone config show” prints it in the "
                              "clear: add its accounts by hand.");
    case ImportProblem::TooMany:
        return ImportText::tr("This file holds more accounts than anybody has. Nothing of it is taken.");
    }
    Q_UNREACHABLE();
}

QString foundDetails(const FoundAccount &account)
{
    const QString where = plainLine(account.endpoint.url.authority(), 48);
    const QString keyId = plainLine(QString::fromUtf8(account.credentials.accessKeyId), 40);
    if (!account.awsProfile.isEmpty())
        return ImportText::tr("%1, keys read from the profile “%2” whenever they are needed")
            .arg(where, plainLine(account.awsProfile, 80));
    if (!account.hasKeys())
        return ImportText::tr("%1, the secret key is asked for later").arg(where);
    return ImportText::tr("%1, access key %2").arg(where, keyId);
}

} // namespace partway
