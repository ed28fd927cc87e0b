// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/in_progress/orphan_memory.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace partway {

namespace {

constexpr qsizetype digestLength = 16;

/// Upload IDs are long and name what people store; eight bytes tell them apart.
QString digestOf(const UploadRef &ref)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : {ref.bucket, ref.key, ref.uploadId}) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(digestLength));
}

void cutToBound(QStringList &seen)
{
    if (seen.size() > OrphanMemory::mostSeen)
        seen = seen.last(OrphanMemory::mostSeen);
}

} // namespace

OrphanMemory OrphanMemory::fromJson(const QByteArray &json)
{
    OrphanMemory memory;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const double last = root.value(QLatin1String("lastLook")).toDouble();
    if (last > 0 && last < 1e15)
        memory.m_last = UtcTime(milliseconds(qint64(last)));
    const QJsonObject accounts = root.value(QLatin1String("seen")).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        QStringList seen;
        const QJsonArray digests = account.value().toArray();
        for (const QJsonValue &digest : digests) {
            if (digest.toString().size() == digestLength)
                seen.append(digest.toString());
        }
        cutToBound(seen);
        memory.m_seen[AccountId{account.key()}] = seen;
    }
    return memory;
}

QByteArray OrphanMemory::toJson() const
{
    QJsonObject accounts;
    for (const auto &[account, seen] : m_seen)
        accounts.insert(account.value, QJsonArray::fromStringList(seen));
    QJsonObject root{{QStringLiteral("seen"), accounts}};
    if (m_last)
        root.insert(QStringLiteral("lastLook"), double(m_last->time_since_epoch().count()));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

bool OrphanMemory::isDue(UtcTime now) const { return !m_last || now - *m_last >= every || now < *m_last; }

bool OrphanMemory::isRipe(const InProgressUpload &upload, UtcTime now)
{
    return !upload.initiated || now - *upload.initiated >= ripe;
}

int OrphanMemory::see(const AccountId &account, const QList<UploadRef> &there, bool whole)
{
    QStringList &seen = m_seen[account];
    const QSet<QString> before(seen.begin(), seen.end());
    if (whole)
        seen.clear();
    int fresh = 0;
    for (const UploadRef &ref : there) {
        const QString digest = digestOf(ref);
        const bool isNew = !before.contains(digest);
        fresh += isNew ? 1 : 0;
        if (isNew || whole)
            seen.append(digest);
    }
    cutToBound(seen);
    return fresh;
}

void OrphanMemory::keepOnly(const QList<AccountId> &accounts)
{
    for (auto seen = m_seen.begin(); seen != m_seen.end();)
        seen = accounts.contains(seen->first) ? std::next(seen) : m_seen.erase(seen);
}

} // namespace partway
