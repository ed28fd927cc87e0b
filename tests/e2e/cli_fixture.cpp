// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>

using namespace partway;

const QByteArray &CliFixture::accessKey()
{
    static const QByteArray key("AKPARTWAYE2ETEST");
    return key;
}

const QByteArray &CliFixture::secretKey()
{
    static const QByteArray key("e2eSecretThatMustNotShowAnywhere0123456789");
    return key;
}

CliFixture::CliFixture(practice::PersonalityName personality)
{
    practice::StoreOptions options;
    options.personality = personality;
    options.root = m_folder.filePath(QStringLiteral("store")).toStdString();
    options.accessKey = practice::AccessKey{accessKey().toStdString(), secretKey().toStdString(), {}};
    options.buckets = {"films"};
    m_store = std::make_unique<practice::PracticeStore>(options);
    const auto endpoint = m_store->start();
    if (endpoint)
        m_endpoint = QString::fromStdString(endpoint->http);
}

CliFixture::~CliFixture() = default;

CliProcess::Surroundings CliFixture::surroundings() const
{
    return {home(), m_endpoint, QString::fromLatin1(accessKey()), QString::fromLatin1(secretKey())};
}

QStringList CliFixture::words(const QStringList &words) const
{
    return QStringList{QStringLiteral("--state"), state()} + words;
}

std::unique_ptr<CliProcess> CliFixture::start(const QStringList &arguments, const QByteArray &input) const
{
    return std::make_unique<CliProcess>(surroundings(), words(arguments), input);
}

QString CliFixture::makeFile(const QString &name, qint64 size, quint32 seed) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    QRandomGenerator generator(seed);
    QByteArray block(1024 * 1024, '\0');
    while (file.pos() < size) {
        generator.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        file.write(block.left(std::min<qint64>(block.size(), size - file.pos())));
    }
    return file.fileName();
}

QString CliFixture::pausedUpload() const
{
    const auto cli = start({QStringLiteral("--json"), QStringLiteral("upload"),
                            makeFile(QStringLiteral("reel.mov"), 60'000'000),
                            QStringLiteral("s3://films/day1/reel.mov"), QStringLiteral("--part-size=5M"),
                            QStringLiteral("--limit=10M"), QStringLiteral("--parallel=2")});
    const bool sends = cli->waitForPartsDone(2);
    cli->sendSignal(SIGINT);
    return cli->finish() == 3 && sends ? cli->lastTransfer().value(QLatin1String("uploadId")).toString()
                                       : QString();
}

std::string CliFixture::md5Of(const QString &name)
{
    QFile file(name);
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex().toStdString();
}
