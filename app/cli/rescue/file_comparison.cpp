// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rescue/file_comparison.h"

#include "core/rescue/in_progress_upload.h"

#include <algorithm>

namespace partway {

namespace {

QString nameOf(PartProof proof)
{
    switch (proof) {
    case PartProof::Md5:
        return QStringLiteral("md5");
    case PartProof::Checksum:
        return QStringLiteral("checksum");
    case PartProof::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

} // namespace

FileComparison::FileComparison(Console &console, const Account &account, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_match(m_files, partLimitsOf(account.profile), etagMeaningOf(account.profile))
{
    connect(&m_match, &PartMatch::planned, this, &FileComparison::onPlanned);
    connect(&m_match, &PartMatch::judged, this, &FileComparison::onJudged);
    connect(&m_match, &PartMatch::failed, this, &FileComparison::failed);
    connect(&m_match, &PartMatch::finished, this, [this](const PartComparison &comparison) {
        m_console.progress({});
        Q_EMIT finished(comparison);
    });
}

void FileComparison::start(const QString &path, const QList<ListedPart> &parts)
{
    m_match.start(path, parts);
}

void FileComparison::onPlanned(const PartComparison &comparison)
{
    m_open = comparison.count(PartVerdict::Open);
}

void FileComparison::onJudged()
{
    m_judged = std::min(m_judged + 1, m_open); // some are judged twice
    m_console.progress(tr("compared %1 of %2 parts").arg(m_judged).arg(m_open));
}

QJsonObject comparisonToJson(const PartComparison &comparison)
{
    return {
        {QStringLiteral("event"), QStringLiteral("comparison")},
        {QStringLiteral("parts"), comparison.plan.count},
        {QStringLiteral("matching"), comparison.count(PartVerdict::Matches)},
        {QStringLiteral("differing"), comparison.count(PartVerdict::Differs)},
        {QStringLiteral("missing"), comparison.count(PartVerdict::Missing)},
        {QStringLiteral("notComparable"), comparison.count(PartVerdict::CannotTell)},
        {QStringLiteral("beyondTheFile"), comparison.strays},
        {QStringLiteral("bytesToSend"), comparison.bytesToSend()},
        {QStringLiteral("proof"), nameOf(comparison.proof)},
        {QStringLiteral("mayBeEncrypted"), comparison.mayBeEncrypted},
    };
}

} // namespace partway
