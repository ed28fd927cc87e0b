// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/site.h"

#include "tests/support/practice_rig.h"

#include <QRandomGenerator>

namespace partway::tests {

namespace {

constexpr int atOnce = 16;
constexpr qint64 smallParts = 64 * KiB; // the practice store is told so: the same rules, less work

practice::StoreOptions optionsFor(practice::PersonalityName personality, const QTemporaryDir &folder)
{
    practice::StoreOptions options;
    options.root = folder.filePath(QStringLiteral("store")).toStdString();
    options.personality = personality;
    options.accessKey = practice::AccessKey{"CONFORMANCE", "conformance-secret", "conformance-token"};
    options.minimumPartSize = static_cast<std::uint64_t>(smallParts);
    return options;
}

QString freshBucketName()
{
    return QStringLiteral("partway-proof-%1")
        .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

QString fromEnvironment(const char *name, const QString &otherwise = {})
{
    return qEnvironmentVariable(name, otherwise);
}

} // namespace

Site::Site(practice::PersonalityName personality)
    : m_store(std::make_unique<practice::PracticeStore>(optionsFor(personality, m_folder)))
    , m_bucket(freshBucketName())
{
    const auto started = m_store->start();
    if (!started)
        qFatal("the practice store does not start: %s", started.error().c_str());
    m_account.id = {QStringLiteral("practice")};
    m_account.profile = profileFor(personality);
    m_account.profile.minPartSize = smallParts;
    m_account.profile.partSizeMultiple = 1;
    m_account.name = QStringLiteral("practice store as %1").arg(m_account.profile.id);
    m_account.endpoint.url = QUrl(QString::fromStdString(started->http));
    m_account.endpoint.region = QStringLiteral("us-east-1");
    const practice::AccessKey &key = started->accessKey;
    m_client = std::make_unique<S3Client>(
        m_account.endpoint,
        Credentials{QByteArray::fromStdString(key.id), QByteArray::fromStdString(key.secret),
                    QByteArray::fromStdString(key.sessionToken), std::nullopt});
}

Site::Site(Account account, Credentials keys)
    : m_account(std::move(account))
    , m_bucket(freshBucketName())
    , m_client(std::make_unique<S3Client>(m_account.endpoint, std::move(keys)))
{
}

Site::~Site() = default;

bool Site::isTls() const { return m_account.endpoint.url.scheme() == QLatin1String("https"); }

std::unique_ptr<FaultProxy> Site::watcher() const
{
    const QUrl url = m_account.endpoint.url;
    const bool here = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
    return here && !isTls() ? std::make_unique<FaultProxy>(url) : nullptr;
}

Account Site::accountThrough(const FaultProxy &proxy) const
{
    Account account = m_account;
    account.endpoint.url = proxy.url();
    return account;
}

Result<void> Site::makeBucket()
{
    const auto made = m_client->get<BucketCreated>(CreateBucket{m_bucket});
    return made ? Result<void>() : failure(made.error());
}

Result<void> Site::clear()
{
    QList<Call> calls;
    const auto uploads = m_client->uploads(m_bucket);
    if (!uploads)
        return failure(uploads.error());
    for (const ListedUpload &upload : *uploads)
        calls.append(AbortUpload{object(upload.key), upload.uploadId});
    const auto objects = m_client->objects(m_bucket);
    if (!objects)
        return failure(objects.error());
    for (const ObjectEntry &entry : *objects)
        calls.append(DeleteObject{object(entry.key)});
    for (const Result<Answer> &answer : m_client->askAll(calls, atOnce)) {
        if (!answer && answer.error().kind != ErrorKind::NoSuchUpload)
            return failure(answer.error());
    }
    const auto removed = m_client->get<BucketDeleted>(DeleteBucket{m_bucket});
    return removed ? Result<void>() : failure(removed.error());
}

std::vector<std::unique_ptr<Site>> sitesToTry()
{
    std::vector<std::unique_ptr<Site>> sites;
    const QString tls = fromEnvironment("S3_TLS_ENDPOINT");
    const QString plain = fromEnvironment("S3_ENDPOINT");
    const bool wantsTls =
        !tls.isEmpty() && (plain.isEmpty() || qEnvironmentVariableIsSet("PARTWAY_CONFORMANCE_TLS"));
    if (plain.isEmpty() && tls.isEmpty()) {
        for (const auto personality : {practice::PersonalityName::Aws, practice::PersonalityName::Storj,
                                       practice::PersonalityName::Ceph, practice::PersonalityName::MinIo,
                                       practice::PersonalityName::R2})
            sites.push_back(std::make_unique<Site>(personality));
        return sites;
    }
    Account account;
    account.id = {QStringLiteral("environment")};
    account.endpoint.url = QUrl(wantsTls ? tls : plain);
    account.name = account.endpoint.url.toString();
    account.endpoint.region = fromEnvironment("AWS_DEFAULT_REGION", QStringLiteral("us-east-1"));
    if (wantsTls)
        account.endpoint.caFile = fromEnvironment("S3_CA_BUNDLE");
    account.profile.id = QStringLiteral("other");
    account.profile.exactPartList = true; // the careful assumption, as for an unknown server
    const Credentials keys{fromEnvironment("AWS_ACCESS_KEY_ID").toUtf8(),
                           fromEnvironment("AWS_SECRET_ACCESS_KEY").toUtf8(),
                           fromEnvironment("AWS_SESSION_TOKEN").toUtf8(), std::nullopt};
    sites.push_back(std::make_unique<Site>(account, keys));
    return sites;
}

int uploadsForPaging()
{
    constexpr int pageAndABit = 1010;
    return qEnvironmentVariableIsSet("PARTWAY_CONFORMANCE_UPLOADS")
               ? std::max(2, qEnvironmentVariableIntValue("PARTWAY_CONFORMANCE_UPLOADS"))
               : pageAndABit;
}

} // namespace partway::tests
