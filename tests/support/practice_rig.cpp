// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practice_rig.h"

namespace partway::tests {

namespace {

practice::StoreOptions optionsFor(const PracticeChoice &choice, const QTemporaryDir &folder)
{
    practice::StoreOptions options;
    options.root = folder.filePath(QStringLiteral("store")).toStdString();
    options.personality = choice.personality;
    options.accessKey = practice::AccessKey{"PROOFKEY", "proof-secret", {}};
    options.buckets = {"proof"};
    options.minimumPartSize = static_cast<std::uint64_t>(choice.minimumPartSize);
    return options;
}

} // namespace

PracticeRig::PracticeRig(PracticeChoice choice)
    : m_choice(choice)
    , m_store(std::make_unique<practice::PracticeStore>(optionsFor(m_choice, m_folder)))
{
    startStore();
    m_proxy = std::make_unique<FaultProxy>(QUrl(QString::fromStdString(m_store->endpoint().http)));
}

void PracticeRig::startStore()
{
    const auto endpoint = m_store->start();
    if (!endpoint)
        qFatal("the practice store does not start: %s", endpoint.error().c_str());
}

Account PracticeRig::account() const
{
    Account account;
    account.id = {QStringLiteral("practice")};
    account.name = QStringLiteral("Practice store");
    account.endpoint.url = m_proxy->url();
    account.endpoint.region = QStringLiteral("us-east-1");
    account.profile = profileFor(m_choice.personality);
    account.profile.minPartSize = m_choice.minimumPartSize;
    account.profile.recommendedPartSize = m_choice.minimumPartSize;
    account.profile.partSizeMultiple = 1;
    return account;
}

Credentials PracticeRig::keys() const
{
    const practice::AccessKey key = m_store->endpoint().accessKey;
    return {QByteArray::fromStdString(key.id), QByteArray::fromStdString(key.secret),
            QByteArray::fromStdString(key.sessionToken), std::nullopt};
}

bool PracticeRig::holds(const QString &key, const SampleFile &file) const
{
    const auto object = m_store->object(bucket().toStdString(), key.toStdString());
    return object && object->size == static_cast<std::uint64_t>(file.size()) &&
           m_store->objectMd5(bucket().toStdString(), key.toStdString()) == file.md5().toHex().toStdString();
}

bool PracticeRig::hasObject(const QString &key) const
{
    return m_store->object(bucket().toStdString(), key.toStdString()).has_value();
}

int PracticeRig::pendingUploads() const
{
    return static_cast<int>(m_store->pendingUploads(bucket().toStdString()).size());
}

ProviderProfile profileFor(practice::PersonalityName personality)
{
    ProviderProfile profile;
    switch (personality) {
    case practice::PersonalityName::Aws:
        profile.id = QStringLiteral("aws");
        profile.conditionalComplete = true;
        break;
    case practice::PersonalityName::Storj:
        profile.id = QStringLiteral("storj");
        profile.exactPartList = true;
        profile.conditionalComplete = true;
        break;
    case practice::PersonalityName::Ceph:
        profile.id = QStringLiteral("ceph");
        profile.exactPartList = true;
        break;
    case practice::PersonalityName::MinIo:
        profile.id = QStringLiteral("minio");
        profile.conditionalComplete = true;
        break;
    case practice::PersonalityName::R2:
        profile.id = QStringLiteral("r2");
        profile.equalPartSizes = true;
        profile.conditionalComplete = true;
        break;
    }
    profile.name = profile.id;
    return profile;
}

} // namespace partway::tests
