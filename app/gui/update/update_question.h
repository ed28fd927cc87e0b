// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/s3/lane.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <optional>

class QNetworkReply;

namespace partway {

/// Asks an address once. What comes back is bytes of a stranger.
class UpdatePort
{
public:
    /// Nothing where there was no whole answer of a bearable size.
    using Answered = std::function<void(std::optional<QByteArray>)>;

    virtual ~UpdatePort() = default;
    /// Answers later, once; not at all when it was destroyed meanwhile.
    virtual void ask(const QUrl &address, Answered answered) = 0;
};

/// True for https, and for http on this computer.
bool mayBeAsked(const QUrl &address);

/// One GET that tells nothing about the person, the computer or this version. Follows no redirection, keeps
/// no cookie, reads 16 KiB at most, and waits 20 seconds at most.
class UpdateQuestion : public QObject, public UpdatePort
{
    Q_OBJECT
public:
    explicit UpdateQuestion(ProxyChoice proxy, QObject *parent = nullptr);
    ~UpdateQuestion() override;

    void ask(const QUrl &address, Answered answered) override;

private:
    void onReadable();
    void onFinished();

    Lane m_lane;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_read;
    Answered m_answered;
};

} // namespace partway
