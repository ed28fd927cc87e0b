// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_process.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <csignal>

namespace {

constexpr int patience = 60'000;

} // namespace

CliProcess::CliProcess(const Surroundings &surroundings, const QStringList &arguments,
                       const QByteArray &input)
{
    QProcessEnvironment environment;
    const auto set = [&environment](const char *name, const QString &value) {
        if (!value.isEmpty())
            environment.insert(QLatin1String(name), value);
    };
    set("PATH", qEnvironmentVariable("PATH"));
    set("HOME", surroundings.home);
    set("LC_ALL", QStringLiteral("C.UTF-8"));
    set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nowhere"));
    set("AWS_ENDPOINT_URL", surroundings.endpoint);
    set("AWS_ACCESS_KEY_ID", surroundings.accessKey);
    set("AWS_SECRET_ACCESS_KEY", surroundings.secretKey);
    m_process.setProcessEnvironment(environment);
    m_process.start(qEnvironmentVariable("PARTWAY_CLI"), arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
    m_process.waitForStarted(patience);
}

void CliProcess::collect()
{
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
}

bool CliProcess::waitForLine(const std::function<bool(const QJsonObject &)> &holds)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype seen = 0;
    while (!timer.hasExpired(patience)) {
        collect();
        const QList<QJsonObject> all = lines();
        for (; seen < all.size(); ++seen)
            if (holds(all.at(seen)))
                return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(100);
    }
    return false;
}

bool CliProcess::waitForPartsDone(int parts)
{
    return waitForLine([parts](const QJsonObject &line) {
        return line.value(QLatin1String("partsDone")).toInt() >= parts &&
               line.value(QLatin1String("state")).toString() == QLatin1String("sending");
    });
}

void CliProcess::sendSignal(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }

int CliProcess::finish()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience);
    collect();
    if (!ended)
        m_process.kill();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QList<QJsonObject> CliProcess::lines() const
{
    QList<QJsonObject> lines;
    const qsizetype whole = m_out.lastIndexOf('\n');
    if (whole < 0)
        return lines;
    for (const QByteArray &line : m_out.left(whole).split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    return lines;
}

QJsonObject CliProcess::lastTransfer() const
{
    QJsonObject last;
    for (const QJsonObject &line : lines())
        if (line.value(QLatin1String("event")).toString() == QLatin1String("transfer"))
            last = line;
    return last;
}
