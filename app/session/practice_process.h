// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/account.h"
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
    /// It was built along with this program.
    static bool isOffered();
    /// The bucket that is there from the start.
    static QString bucket();

    explicit PracticeProcess(QString stateFolder, QObject *parent = nullptr);
    ~PracticeProcess() override;

    void start();
    [[nodiscard]] bool isReady() const { return m_stage == Stage::Ready; }
    /// The folder in which the store keeps its objects.
    [[nodiscard]] QString rootFolder() const;

Q_SIGNALS:
    /// The account has id accountId() and a name for people.
    void ready(const partway::Account &account, const partway::Credentials &credentials);
    /// It cannot be started, or it ended. The text is whole, for people.
    void failed(const QString &sentence);

private:
    enum class Stage {
        Idle,
        OnRememberedPort, ///< another port is tried where this one is taken
        OnAnyPort,
        Ready,
        Failed,
    };

    void launch(Stage stage, int port);
    void readLines();
    void readCredentials(const QString &endpoint, const QString &file);
    void onEnded();
    void fail(const QString &sentence);
    [[nodiscard]] int rememberedPort() const;
    void rememberPort(int port) const;

    QString m_stateFolder;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QTimer> m_patience;
    QByteArray m_lastWords; ///< the end of its standard error
    Stage m_stage = Stage::Idle;
};

} // namespace partway
