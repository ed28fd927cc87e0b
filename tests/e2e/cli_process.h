// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

/// The real partway-cli, run as a program, in an environment of its own: its home is a folder of the test,
/// there is no keychain, and the keys are those that the test gives.
class CliProcess
{
public:
    struct Surroundings
    {
        QString home;
        QString endpoint;
        QString accessKey;
        QString secretKey;
    };

    CliProcess(const Surroundings &surroundings, const QStringList &arguments, const QByteArray &input = {});

    /// Waits until a line of --json fulfils this; false where the program ends or a minute passes before.
    bool waitForLine(const std::function<bool(const QJsonObject &)> &holds);
    bool waitForPartsDone(int parts);
    void sendSignal(int signal) const;
    /// Waits for the end; the exit code, or -1 where it was killed or did not end.
    int finish();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QByteArray out() const { return m_out; }
    [[nodiscard]] QByteArray err() const { return m_err; }
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The last line of a transfer.
    [[nodiscard]] QJsonObject lastTransfer() const;

private:
    void collect();

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};
