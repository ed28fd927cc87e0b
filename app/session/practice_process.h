// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/account.h"
#include "core/s3/credentials.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QProcess;
class QTimer;

namespace partway {

/// The practice store as a program beside this one, over `STATE/practice`. It ends with this program. Its
/// port is remembered, so that transfers into it find it again after a restart; another one is taken where
/// that port is not free any more. Signals only; nothing waits.
class PracticeProcess : public QObject
{
    Q_OBJECT
public:
    /// Of the account, also after restarts.
    static AccountId accountId();

    explicit PracticeProcess(QString stateFolder, QObject *parent = nullptr);
    ~PracticeProcess() override;

    void start();
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The folder in which the store keeps its objects.
    [[nodiscard]] QString rootFolder() const;
    /// The bucket that is there from the start.
    static QString bucket();

Q_SIGNALS:
    /// Also after it was started again by itself. The account has id accountId() and is named.
    void ready(const partway::Account &account, const partway::Credentials &credentials);
    /// It cannot be started, or it ended. The text is whole, for people.
    void failed(const QString &sentence);

private:
    void launch(int port);
    void readLines();
    void fail(const QString &sentence);
    void onFinished();
    [[nodiscard]] int rememberedPort() const;

    QString m_stateFolder;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QTimer> m_patience;
    QByteArray m_pending;
    QByteArray m_lastWords; ///< the end of its standard error
    int m_triedPort = 0;
    bool m_ready = false;
};

} // namespace partway
