// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/platform/hand_over.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

namespace partway {

/// One window for each state folder and person: a second start hands its files over to the first. The two
/// meet at a socket that only its owner may open.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &stateFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Answers with one of the first three signals, from the event loop. Once.
    void begin(const HandOver &ours);
    [[nodiscard]] QString socketPath() const { return m_path; }

Q_SIGNALS:
    /// This program is the one that runs: it listens from now on. Also where no socket can be made.
    void isFirst();
    /// The one that runs has taken everything.
    void handedOver();
    /// There is one that runs, but it does not answer.
    void unanswered();
    /// Another start gave this to us.
    void received(const partway::HandOver &handOver);

private:
    void meet();
    void onConnected();
    void onRefused();
    void listen();
    void onNewConnection();
    void onBytes(QLocalSocket *from);

    QString m_path;
    QLockFile m_lock; ///< held while it is found out who is first
    HandOver m_ours;
    QLocalSocket m_other;
    QLocalServer m_server;
    QTimer m_patience;
    int m_triesLeft = 50;
};

} // namespace partway
