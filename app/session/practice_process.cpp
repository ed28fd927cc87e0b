// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/practice_process.h"

#include "app/session/state_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

namespace partway {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;
constexpr qsizetype keptWords = 2000;

QString programBesideThisOne()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QLatin1String("/partway-practice.exe");
#else
    return QCoreApplication::applicationDirPath() + QLatin1String("/partway-practice");
#endif
}

std::optional<Credentials> keysIn(const QString &file)
{
    QFile keys(file);
    if (!keys.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject entry = QJsonDocument::fromJson(keys.read(64 * 1024)).object();
    Credentials credentials;
    credentials.accessKeyId = entry.value(QLatin1String("accessKeyId")).toString().toUtf8();
    credentials.secretAccessKey = entry.value(QLatin1String("secretAccessKey")).toString().toUtf8();
    credentials.sessionToken = entry.value(QLatin1String("sessionToken")).toString().toUtf8();
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return std::nullopt;
    return credentials;
}

} // namespace

AccountId PracticeProcess::accountId() { return AccountId{QStringLiteral("practice")}; }

bool PracticeProcess::isOffered()
{
#ifdef PARTWAY_PRACTICE
    return true;
#else
    return false;
#endif
}

QString PracticeProcess::bucket() { return QStringLiteral("practice"); }

PracticeProcess::PracticeProcess(QString stateFolder, QObject *parent)
    : QObject(parent)
    , m_stateFolder(std::move(stateFolder))
    , m_patience(std::make_unique<QTimer>())
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience.get(), &QTimer::timeout, this, [this] {
        fail(tr("The practice store did not start in time. Try again, or use another account."));
    });
}

PracticeProcess::~PracticeProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    // It keeps everything it answered for, however it ends. A killed process is gone at once, and waiting for
    // it runs no event loop; without it QProcess would do the same, with a complaint.
    m_process->kill();
    m_process->waitForFinished(3000);
}

QString PracticeProcess::rootFolder() const { return m_stateFolder + QLatin1String("/practice"); }

void PracticeProcess::start()
{
    if (m_stage != Stage::Idle && m_stage != Stage::Failed)
        return;
    if (!QFileInfo::exists(programBesideThisOne()))
        return fail(
            tr("The practice store is not installed: %1 is missing. Install Partway again, or use another "
               "account.")
                .arg(programBesideThisOne()));
    if (const Result<void> made = prepareStateFolder(rootFolder()); !made)
        return fail(
            tr("The practice store has no folder to keep things in (%1). Free some space or allow writing "
               "there.")
                .arg(made.error().detail));
    const int port = rememberedPort();
    launch(port > 0 ? Stage::OnRememberedPort : Stage::OnAnyPort, port);
}

void PracticeProcess::launch(Stage stage, int port)
{
    m_stage = stage;
    m_lastWords.clear();
    if (m_process)
        m_process.release()->deleteLater();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &PracticeProcess::readLines);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
            [this] { m_lastWords = (m_lastWords + m_process->readAllStandardError()).right(keptWords); });
    connect(m_process.get(), &QProcess::finished, this, &PracticeProcess::onEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded();
    });
    // Keys of our own environment are not for the store: it keeps its own, in its folder.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"ACCESS_KEY", "SECRET_KEY", "SESSION_TOKEN"})
        environment.remove(QLatin1String("PARTWAY_PRACTICE_") + QLatin1String(name));
    m_process->setProcessEnvironment(environment);
    m_patience->start();
    m_process->start(programBesideThisOne(),
                     {QStringLiteral("--root"), rootFolder(), QStringLiteral("--port"), QString::number(port),
                      QStringLiteral("--bucket"), bucket(), QStringLiteral("--exit-with-parent")});
}

void PracticeProcess::readLines()
{
    while (m_process && m_process->canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
        if (line.value(QLatin1String("event")).toString() == QLatin1String("ready"))
            readCredentials(line.value(QLatin1String("endpoint")).toString(),
                            line.value(QLatin1String("credentials")).toString());
    }
}

void PracticeProcess::readCredentials(const QString &endpoint, const QString &file)
{
    const std::optional<Credentials> credentials = keysIn(file);
    const QUrl url(endpoint, QUrl::StrictMode);
    if (!credentials || !url.isValid() || url.port() <= 0)
        return fail(tr("The practice store started, but did not say how to reach it. Try again."));
    m_patience->stop();
    m_stage = Stage::Ready;
    rememberPort(url.port());
    Account account;
    account.id = accountId();
    account.name = tr("Practice store");
    account.endpoint.url = url;
    account.endpoint.region = QStringLiteral("us-east-1");
    account.profile = providerProfile(QStringLiteral("practice"));
    Q_EMIT ready(account, *credentials);
}

void PracticeProcess::onEnded()
{
    if (m_stage == Stage::Failed)
        return;
    if (m_stage == Stage::OnRememberedPort)
        return launch(Stage::OnAnyPort, 0);
    const QString words = QString::fromUtf8(m_lastWords.trimmed());
    fail(m_stage == Stage::Ready
             ? tr("The practice store ended unexpectedly. Start it again; what it holds is kept. %1")
                   .arg(words)
             : tr("The practice store could not be started. %1").arg(words));
}

void PracticeProcess::fail(const QString &sentence)
{
    m_patience->stop();
    m_stage = Stage::Failed;
    if (m_process && m_process->state() != QProcess::NotRunning)
        m_process->kill();
    Q_EMIT failed(sentence.trimmed());
}

int PracticeProcess::rememberedPort() const
{
    QFile file(m_stateFolder + QLatin1String("/practice-port"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const int port = file.read(16).trimmed().toInt();
    return port > 1023 && port < 65536 ? port : 0;
}

// Losing it costs a new address only; so a failure is no failure.
void PracticeProcess::rememberPort(int port) const
{
    QSaveFile file(m_stateFolder + QLatin1String("/practice-port"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QByteArray::number(port));
    file.commit();
}

} // namespace partway
